import { expect, test } from '@jest/globals';
import { conformance } from '../../testing/conformance.js';

const graph = conformance(
  {
    a: {
      schema: `
        type Query { user(id: ID = "1"): User users: [User!]! }
        type User @key(fields: "id") { id: ID! name: String! list(limit: Int): [Int!]! }`,
      resolvers: {
        Query: {
          user: (_: unknown, { id }: { id: string }) => ({ id }),
          users: () => [{ id: '1' }, { id: '2' }],
        },
        User: {
          name: ({ id }: { id: string }) => `n${id}`,
          list: (_: unknown, { limit }: { limit?: number }) =>
            [1, 2, 3].slice(0, limit ?? 3),
        },
      },
    },
    b: {
      schema: `
        type Query { b: Int }
        type User @key(fields: "id") { id: ID! age: Int! friend: User! }`,
      resolvers: {
        User: {
          age: ({ id }: { id: string }) => 40 + Number(id),
          friend: () => ({ id: '7' }),
        },
      },
    },
  },
  [
    ['a field', '{ user { n: name } }', { user: { n: 'n1' } }],
    ['a root field', '{ me: user { name } }', { me: { name: 'n1' } }],
    [
      'one field twice with different arguments',
      '{ user { one: list(limit: 1) two: list(limit: 2) } }',
      { user: { one: [1], two: [1, 2] } },
    ],
    [
      'one root field for two people',
      '{ a: user(id: "1") { age } b: user(id: "2") { age } }',
      { a: { age: 41 }, b: { age: 42 } },
    ],
    [
      'an alias equal to the key field',
      '{ user { id: name age } }',
      { user: { id: 'n1', age: 41 } },
    ],
    [
      'an alias equal to the key field, for a field of the other subgraph',
      '{ user { id: age } }',
      { user: { id: 41 } },
    ],
    [
      'aliases that swap two field names',
      '{ user { name: id id: name age } }',
      { user: { name: '1', id: 'n1', age: 41 } },
    ],
    [
      'an alias for the key',
      '{ user { key: id age } }',
      { user: { key: '1', age: 41 } },
    ],
    [
      'an alias equal to a type name',
      '{ user { __typename: name age } }',
      { user: { __typename: 'n1', age: 41 } },
    ],
    [
      'an alias for __typename',
      '{ user { t: __typename age } }',
      { user: { t: 'User', age: 41 } },
    ],
    [
      'an alias equal to an object field, for a leaf',
      '{ user { friend: age name } }',
      { user: { friend: 41, name: 'n1' } },
    ],
    [
      'an alias equal to a leaf field, for an object',
      '{ user { age: friend { name } } }',
      { user: { age: { name: 'n7' } } },
    ],
    [
      'an alias equal to another root field',
      '{ users: user { age } b: users { id: age } }',
      { users: { age: 41 }, b: [{ id: 41 }, { id: 42 }] },
    ],
    [
      'an alias equal to a reserved response key of the engine',
      '{ user { _key_id: name age } }',
      { user: { _key_id: 'n1', age: 41 } },
    ],
    [
      'an alias equal to _entities',
      '{ user { _entities: name representations: age } }',
      { user: { _entities: 'n1', representations: 41 } },
    ],
    [
      'an alias below an alias',
      '{ x: user { y: friend { z: name w: age } } }',
      { x: { y: { z: 'n7', w: 47 } } },
    ],
  ],
);

test('aliases may be names of properties that JavaScript objects inherit', async () => {
  const { data } = await graph().execute(
    '{ constructor: user { __proto__: name toString: age hasOwnProperty: id valueOf: friend { __proto__: name } } }',
  );
  expect(JSON.stringify(data)).toBe(
    '{"constructor":{"__proto__":"n1","toString":41,"hasOwnProperty":"1","valueOf":{"__proto__":"n7"}}}',
  );
});

test('the path of an error has the client’s alias', async () => {
  graph().overrideResponse['b'] = () => ({
    data: { _entities: [null] },
    errors: [{ message: 'no', path: ['_entities', 0, 'client_id'] }],
  });
  const { errors } = await graph().execute('{ me: user { id: age } }');
  graph().overrideResponse['b'] = undefined;
  expect(errors![0]).toEqual({ message: 'no', path: ['me', 'id'] });
});
