import { afterAll, beforeAll, afterEach, expect, test } from '@jest/globals';
import { fixture, type Fixture } from '../../testing/fixture.js';

let graph: Fixture;
beforeAll(async () => {
  graph = await fixture({
    a: {
      schema: `
        type Query { user: User users: [User!]! }
        type User @key(fields: "id") { id: ID! name: String tags: [String!] }`,
      resolvers: {
        Query: {
          user: () => ({ id: '1' }),
          users: () => ['1', '2'].map((id) => ({ id })),
        },
        User: { name: ({ id }: { id: string }) => `n${id}`, tags: () => ['t'] },
      },
    },
    b: {
      schema: `
        type Query { b: Int }
        type User @key(fields: "id") { id: ID! age: Int score: Float kind: Kind ok: Boolean friend: User list: [Int] }
        enum Kind { ONE TWO }`,
      resolvers: {
        User: {
          age: ({ id }: { id: string }) => 40 + Number(id),
          score: () => 1.5,
          kind: () => 'ONE',
          ok: () => true,
          friend: () => ({ id: '2' }),
          list: () => [1, null],
        },
      },
    },
  });
});
afterEach(() => {
  graph.overrideResponse['a'] = graph.overrideResponse['b'] = undefined;
});
afterAll(() => graph.stop());

const wrong = (...path: (string | number)[]) => ({
  message: 'b answered wrongly',
  path,
});

test.each<[string, string, unknown]>([
  ['a text for a number', 'age', 'forty'],
  ['a fraction for a whole number', 'age', 1.5],
  ['a number that is too large', 'age', 2 ** 31],
  ['an object for a number', 'age', { n: 1 }],
  ['a text for a fraction', 'score', '1.5'],
  ['a value that the enum does not have', 'kind', 'THREE'],
  ['a number for yes or no', 'ok', 1],
  ['a list for an object', 'friend', [{ id: '2' }]],
  ['a text for an object', 'friend', 'x'],
  ['an object of another type', 'friend', { __typename: 'Query', id: '2' }],
  ['a number for a list', 'list', 1],
])(
  '%s is null with an error, and other fields have their values',
  async (_title, field, value) => {
    graph.overrideResponse['b'] = (response) => {
      response.data._entities[0][field] = value;
      return response;
    };
    const below = field === 'friend' ? ' { id }' : '';
    const { data, errors } = await graph.execute(
      `{ user { name ${field}${below} } }`,
    );
    expect(data).toEqual({ user: { name: 'n1', [field]: null } });
    expect(errors).toEqual([wrong('user', field)]);
  },
);

test('an entity with another key than requested is dropped', async () => {
  graph.overrideResponse['b'] = (response) => {
    response.data._entities.reverse();
    return response;
  };
  const { data, errors } = await graph.execute('{ users { id age } }');
  expect(data).toEqual({
    users: [
      { id: '1', age: null },
      { id: '2', age: null },
    ],
  });
  expect(errors).toEqual([
    { message: 'b answered about another', path: ['users', 0, 'age'] },
    { message: 'b answered about another', path: ['users', 1, 'age'] },
  ]);
});

test.each<[string, (entities: unknown[]) => unknown]>([
  ['too few', (entities) => entities.slice(1)],
  ['too many', (entities) => [...entities, entities[0]]],
  ['no list', () => ({})],
  ['nothing', () => null],
])('%s entities are no answer', async (_title, change) => {
  graph.overrideResponse['b'] = (response) => ({
    data: { _entities: change(response.data._entities) },
  });
  const { data, errors } = await graph.execute('{ users { id age } }');
  expect(data.users.map(({ age }: any) => age)).toEqual([null, null]);
  expect(errors).toEqual([wrong('users', 0, 'age'), wrong('users', 1, 'age')]);
});

test('fields that were not selected are dropped, at the root and below', async () => {
  graph.overrideResponse['b'] = (response) => {
    Object.assign(response.data._entities[0], {
      id: '9',
      name: 'x',
      tags: ['stolen'],
      extra: 1,
    });
    return { ...response, data: { ...response.data, user: { id: '9' } } };
  };
  expect(await graph.execute('{ user { id name tags age } }')).toEqual({
    data: { user: { id: '1', name: 'n1', tags: ['t'], age: 41 } },
  });
});

test('an error of a subgraph is reported at each path of the object that it names', async () => {
  graph.overrideResponse['b'] = (response) => ({
    data: { _entities: response.data._entities },
    errors: [0, 1].map((index) => ({
      message: 'no age',
      path: ['_entities', index, 'age'],
    })),
  });
  const { errors } = await graph.execute('{ users { age } }');
  expect(errors).toEqual(
    [0, 1].map((index) => ({
      message: 'no age',
      path: ['users', index, 'age'],
    })),
  );
});

test('a response cannot pollute prototypes', async () => {
  graph.overrideResponse['b'] = (response) =>
    JSON.parse(
      JSON.stringify(response).replace(
        '"age":41',
        '"age":41,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}',
      ),
    );
  const { data } = await graph.execute('{ user { age } }');
  expect(data).toEqual({ user: { age: 41 } });
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
