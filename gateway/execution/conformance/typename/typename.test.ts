import { expect, test } from '@jest/globals';
import { conformance } from '../../testing/conformance.js';

const graph = conformance(
  {
    a: {
      schema: `
        schema { query: MyQuery mutation: MyMutation }
        type MyQuery { user: User value: Value }
        type MyMutation { do: User }
        type User @key(fields: "id") { id: ID! value: Value! }
        type Value { v: Int! }`,
      resolvers: {
        MyQuery: { user: () => ({ id: '1' }), value: () => ({ v: 1 }) },
        MyMutation: { do: () => ({ id: '1' }) },
        User: { value: () => ({ v: 2 }) },
      },
    },
    b: {
      schema: `
        type Query { b: Int }
        type User @key(fields: "id") { id: ID! age: Int! }`,
      resolvers: { User: { age: () => 40 } },
    },
  },
  [
    ['of the root alone', '{ __typename }', { __typename: 'Query' }],
    [
      'of the root next to a field',
      '{ __typename user { id } }',
      { __typename: 'Query', user: { id: '1' } },
    ],
    ['of the root under another name', '{ t: __typename }', { t: 'Query' }],
    [
      'of the mutation root',
      'mutation { __typename do { id } }',
      { __typename: 'Mutation', do: { id: '1' } },
    ],
    [
      'only of an entity',
      '{ user { __typename } }',
      { user: { __typename: 'User' } },
    ],
    [
      'of an entity with a field from another subgraph',
      '{ user { __typename age } }',
      { user: { __typename: 'User', age: 40 } },
    ],
    [
      'of a value',
      '{ value { __typename } user { value { __typename v } } }',
      {
        value: { __typename: 'Value' },
        user: { value: { __typename: 'Value', v: 2 } },
      },
    ],
    [
      'twice, under two aliases',
      '{ user { a: __typename b: __typename age } }',
      { user: { a: 'User', b: 'User', age: 40 } },
    ],
    [
      'in a fragment',
      '{ user { ...F } } fragment F on User { __typename ... on User { t: __typename } }',
      { user: { __typename: 'User', t: 'User' } },
    ],
    [
      'under a condition',
      'query ($v: Boolean!) { user { id __typename @include(if: $v) } }',
      { user: { id: '1' } },
      { v: false },
    ],
  ],
);

test('__typename of the root alone needs no subgraph request', async () => {
  await graph().execute('{ __typename }');
  expect(graph().requests).toEqual({ a: [], b: [] });
});
