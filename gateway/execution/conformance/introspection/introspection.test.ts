import { expect, test } from '@jest/globals';
import { getIntrospectionQuery, buildClientSchema, printSchema } from 'graphql';
import { conformance } from '../../testing/conformance.js';

const graph = conformance(
  {
    a: {
      schema: `
        type Query { user: User count(of: Day): Int! }
        scalar Day
        type User @key(fields: "id") { id: ID! "How he is called." name: String! }`,
      resolvers: {
        Query: { user: () => ({ id: '1' }), count: () => 3 },
        User: { name: () => 'n' },
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
    [
      'a type',
      '{ __type(name: "User") { name kind fields { name } } }',
      {
        __type: {
          name: 'User',
          kind: 'OBJECT',
          fields: [{ name: 'id' }, { name: 'name' }, { name: 'age' }],
        },
      },
    ],
    ['no such type', '{ __type(name: "None") { name } }', { __type: null }],
    [
      'a type by a variable',
      'query ($n: String!) { __type(name: $n) { fields { description } } }',
      {
        __type: {
          fields: [
            { description: null },
            { description: 'How he is called.' },
            { description: null },
          ],
        },
      },
      { n: 'User' },
    ],
    [
      'the schema next to data',
      '{ user { name age } __schema { queryType { name } } }',
      {
        user: { name: 'n', age: 40 },
        __schema: { queryType: { name: 'Query' } },
      },
    ],
    [
      'aliased, next to data under its name',
      '{ s: __schema { queryType { name } } __schema: user { age } }',
      {
        s: { queryType: { name: 'Query' } },
        __schema: { age: 40 },
      },
    ],
    [
      'in fragments',
      '{ ...Q } fragment Q on Query { __schema { ...S } user { id } } fragment S on __Schema { mutationType { name } }',
      { __schema: { mutationType: null }, user: { id: '1' } },
    ],
    [
      'in a fragment next to non-null data',
      'query ($day: Day, $name: String!) { ...Q } fragment Q on Query { count(of: $day) __type(name: $name) { kind } }',
      { count: 3, __type: { kind: 'SCALAR' } },
      { day: '2026-01-01', name: 'Day' },
    ],
    [
      'under a condition',
      'query ($v: Boolean!) { __schema @include(if: $v) { queryType { name } } user { id } }',
      { user: { id: '1' } },
      { v: false },
    ],
  ],
);

test('full introspection returns the API schema, without federation types', async () => {
  const { data } = await graph().execute(getIntrospectionQuery());
  const printed = printSchema(buildClientSchema(data));
  expect(printed).toContain('type User');
  expect(printed).not.toMatch(/join__|_entities|_service|_Any/);
  expect(graph().requests).toEqual({ a: [], b: [] });
});
