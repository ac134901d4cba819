import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fixture, type Fixture } from '../../testing/fixture.js';

let graph: Fixture;
beforeAll(async () => {
  graph = await fixture({
    a: {
      schema: `
        type Query { user: User users: [User!] holes: [User] sure: User! }
        type User @key(fields: "id") { id: ID! name: String address: Address! }
        type Address { street: String! city: String }`,
      resolvers: {
        Query: {
          user: () => ({ id: '1' }),
          users: () => ['1', '2', '3'].map((id) => ({ id })),
          holes: () => ['1', '2', '3'].map((id) => ({ id })),
          sure: () => ({ id: '2' }),
        },
        User: {
          name: ({ id }: { id: string }) => `n${id}`,
          address: () => ({ street: 's', city: null }),
        },
      },
    },
    b: {
      schema: `
        type Query { b: Int }
        type User @key(fields: "id") { id: ID! age: Int! }`,
      resolvers: {
        User: {
          __resolveReference: ({ id }: { id: string }) =>
            id === '2' ? null : { id, age: 40 },
        },
      },
    },
  });
});
afterAll(() => graph.stop());

const violation = (...path: (string | number)[]) => ({
  message: 'null where it may not stand',
  path,
});

test.each<[string, string, unknown, unknown[]]>([
  [
    'propagates to its object',
    '{ holes { id age } }',
    { holes: [{ id: '1', age: 40 }, null, { id: '3', age: 40 }] },
    [violation('holes', 1, 'age')],
  ],
  [
    'propagates to a list of non-null items',
    '{ users { id age } }',
    { users: null },
    [violation('users', 1, 'age')],
  ],
  [
    'propagates to data when nothing above is nullable',
    '{ sure { age } user { name } }',
    null,
    [violation('sure', 'age')],
  ],
  [
    'does not affect other fields',
    '{ users { age } user { name address { city } } }',
    { users: null, user: { name: 'n1', address: { city: null } } },
    [violation('users', 1, 'age')],
  ],
  [
    'has an error at the client’s alias',
    '{ people: holes { years: age } }',
    { people: [{ years: 40 }, null, { years: 40 }] },
    [violation('people', 1, 'years')],
  ],
])('null where it may not stand %s', async (_title, query, data, errors) => {
  expect(await graph.execute(query)).toEqual({ data, errors });
});

test('a null in a non-null position of a subgraph response is one error, at the nearest nullable parent', async () => {
  graph.overrideResponse['a'] = (response) => {
    response.data.user.address.street = null;
    return response;
  };
  const response = await graph.execute('{ user { name address { street } } }');
  graph.overrideResponse['a'] = undefined;
  expect(response).toEqual({
    data: { user: null },
    errors: [
      {
        message: 'a answered wrongly',
        path: ['user', 'address', 'street'],
      },
    ],
  });
});

test('a null that a failure explains is not reported twice', async () => {
  graph.overrideResponse['b'] = () => ({
    data: null,
    errors: [{ message: 'broken' }],
  });
  const response = await graph.execute('{ user { id age } }');
  graph.overrideResponse['b'] = undefined;
  expect(response).toEqual({
    data: { user: null },
    errors: [{ message: 'broken', path: ['user', 'age'] }],
  });
});
