import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { byKey } from '../../testing/conformance.js';
import { fixture, type Fixture } from '../../testing/fixture.js';

const users = [
  { id: '1', age: 40, nick: 'een' },
  { id: '2', age: null, nick: null },
];
const byId = byKey(users, 'id');

interface Mark {
  of: 'age' | 'nick';
  value: unknown;
}

let graph: Fixture;
beforeAll(async () => {
  const userResolver = {
    __resolveReference: ({ id }: { id: string }) => byId.get(id),
  };
  graph = await fixture({
    a: {
      schema: `
        type Query { users: [User!] }
        type User @key(fields: "id") { id: ID! }`,
      resolvers: { Query: { users: () => users } },
    },
    b: {
      schema: 'type User @key(fields: "id") { id: ID! age: Int }',
      resolvers: { User: userResolver },
    },
    c: {
      schema: 'type User @key(fields: "id") { id: ID! nick: String }',
      resolvers: { User: userResolver },
    },
    d: {
      schema: `
        type User @key(fields: "id") { id: ID! age: Int @external nick: String @external
          marks: [Mark!] @requires(fields: "age nick") }
        type Mark { of: String! value: String note: String }`,
      resolvers: {
        User: {
          marks: ({ age = null, nick = null }: Record<string, unknown>) => [
            { of: 'age', value: age },
            { of: 'nick', value: nick },
          ],
        },
        Mark: {
          // The subgraph gets null for a value that failed too.
          value: ({ of, value }: Mark) => {
            if (value !== null) return `${value as string | number}`;
            throw new GraphQLError(`${of} is missing`, {
              extensions: { missing: [of] },
            });
          },
        },
      },
    },
  });
});
afterEach(() => {
  for (const name of Object.keys(graph.overrideResponse))
    graph.overrideResponse[name] = undefined;
});
afterAll(() => graph.stop());

const down = () => () => {};
/** Paths of the errors, as texts. */
const places = async (query: string) => {
  const { data, errors = [] } = await graph.execute(query);
  expect(data).not.toBeNull();
  return errors.map(
    ({ message, path = [] }) => `${path.join('.')}: ${message}`,
  );
};

test('an item computed without failed inputs has the error at its own null, under the client’s response keys', async () => {
  graph.overrideResponse['b'] = down;
  expect(
    await places('{ people: users { all: marks { of what: value note } } }'),
  ).toEqual([
    'people.0.all.0.what: b did not answer',
    'people.1.all.0.what: b did not answer',
  ]);
});

test('each null has the error of the failure that took its inputs', async () => {
  graph.overrideResponse['b'] = down;
  graph.overrideResponse['c'] = down;
  expect(await places('{ users { marks { value } } }')).toEqual([
    'users.0.marks.0.value: b did not answer',
    'users.0.marks.1.value: c did not answer',
    'users.1.marks.0.value: b did not answer',
    'users.1.marks.1.value: c did not answer',
  ]);
});

test('a missing input without a failure is a true null', async () => {
  expect(await graph.execute('{ users { marks { value note } } }')).toEqual({
    data: {
      users: [
        {
          marks: [
            { value: '40', note: null },
            { value: 'een', note: null },
          ],
        },
        {
          marks: [
            { value: null, note: null },
            { value: null, note: null },
          ],
        },
      ],
    },
  });
});

test.each([
  ['names what is not required of the entity', { missing: ['id', 'x'] }],
  ['names nothing', { missing: [] }],
])(
  'an error within an item that %s is not due to a failure',
  async (_, extensions) => {
    graph.overrideResponse['b'] = down;
    graph.overrideResponse['d'] = (response) => ({
      ...response,
      errors: (response.errors ?? []).map((error) => ({
        ...error,
        extensions,
      })),
    });
    expect(await places('{ users { marks { value } } }')).toEqual([
      ': b did not answer',
    ]);
  },
);

test.each([
  [['_entities', 7, 'marks', 0, 'value']],
  [['_entities', '0', 'marks', 0, 'value']],
  [['_entities', 0, 'unasked', 0, 'value']],
  [['marks', 0, 'value']],
  [[]],
])(
  'a missing input at %j, a path without a value, is ignored',
  async (path) => {
    graph.overrideResponse['b'] = down;
    graph.overrideResponse['d'] = ({ data }) => ({
      data,
      errors: [{ message: 'x', path, extensions: { missing: ['age'] } }],
    });
    expect(await places('{ users { marks { value } } }')).toEqual([
      ': b did not answer',
    ]);
  },
);
