import { expect, test } from '@jest/globals';
import { conformance } from '../../testing/conformance.js';

const graph = conformance(
  {
    a: {
      schema: `
        type Query { user: User }
        type User @key(fields: "id") { id: ID! name: String! address: Address }
        type Address { street: String! city: String! }`,
      resolvers: {
        Query: { user: () => ({ id: '1' }) },
        User: {
          name: () => 'n',
          address: () => ({ street: 's', city: 'c' }),
        },
      },
    },
    b: {
      schema: `
        type Query { count: Int }
        type User @key(fields: "id") { id: ID! age: Int! friends: [User!]! }`,
      resolvers: {
        Query: { count: () => 3 },
        User: { age: () => 40, friends: () => [{ id: '2' }, { id: '3' }] },
      },
    },
  },
  [
    [
      'included',
      '{ user { name @include(if: true) } }',
      { user: { name: 'n' } },
    ],
    [
      'not included',
      '{ user { id name @include(if: false) } }',
      { user: { id: '1' } },
    ],
    ['skipped', '{ user { id name @skip(if: true) } }', { user: { id: '1' } }],
    [
      'not skipped',
      '{ user { name @skip(if: false) } }',
      { user: { name: 'n' } },
    ],
    [
      'by a variable',
      'query ($v: Boolean!) { user { id age @include(if: $v) } }',
      { user: { id: '1', age: 40 } },
      { v: true },
    ],
    [
      'by a variable that is false',
      'query ($v: Boolean!) { user { id age @include(if: $v) } }',
      { user: { id: '1' } },
      { v: false },
    ],
    [
      'by the default of a variable',
      'query ($v: Boolean! = true) { user { id age @skip(if: $v) } }',
      { user: { id: '1' } },
    ],
    [
      'both directives',
      'query ($a: Boolean!, $b: Boolean!) { user { id age @include(if: $a) @skip(if: $b) } }',
      { user: { id: '1' } },
      { a: true, b: true },
    ],
    [
      'both directives, both including',
      'query ($a: Boolean!, $b: Boolean!) { user { age @include(if: $a) @skip(if: $b) } }',
      { user: { age: 40 } },
      { a: true, b: false },
    ],
    [
      'on a fragment',
      'query ($v: Boolean!) { user { id ... @include(if: $v) { name age } } }',
      { user: { id: '1', name: 'n', age: 40 } },
      { v: true },
    ],
    [
      'on a fragment, excluded',
      'query ($v: Boolean!) { user { id ... @include(if: $v) { name age } } }',
      { user: { id: '1' } },
      { v: false },
    ],
    [
      'on a named fragment',
      'query ($v: Boolean!) { user { id ...F @skip(if: $v) } } fragment F on User { age }',
      { user: { id: '1' } },
      { v: true },
    ],
    [
      'on a root field',
      'query ($v: Boolean!) { user @include(if: $v) { id } count }',
      { count: 3 },
      { v: false },
    ],
    [
      'on all root fields',
      'query ($v: Boolean!) { user @include(if: $v) { id } count @include(if: $v) }',
      {},
      { v: false },
    ],
    [
      'a field selected twice, once conditionally',
      'query ($v: Boolean!) { user { age age @include(if: $v) } }',
      { user: { age: 40 } },
      { v: false },
    ],
    [
      'a field selected twice, under conditions of which one holds',
      'query ($v: Boolean!, $w: Boolean!) { user { age @include(if: $v) age @include(if: $w) } }',
      { user: { age: 40 } },
      { v: false, w: true },
    ],
    [
      'a sub-selection under a condition',
      'query ($v: Boolean!) { user { address { street } address @include(if: $v) { city } } }',
      { user: { address: { street: 's' } } },
      { v: false },
    ],
    [
      'a sub-selection under a condition that holds',
      'query ($v: Boolean!) { user { address { street } address @include(if: $v) { city } } }',
      { user: { address: { street: 's', city: 'c' } } },
      { v: true },
    ],
    [
      'an object whose whole selection is excluded',
      'query ($v: Boolean!) { user { ... @include(if: $v) { name } } }',
      { user: {} },
      { v: false },
    ],
    [
      'below a list',
      'query ($v: Boolean!) { user { friends { id name @include(if: $v) } } }',
      {
        user: {
          friends: [
            { id: '2', name: 'n' },
            { id: '3', name: 'n' },
          ],
        },
      },
      { v: true },
    ],
    [
      'nested conditions',
      'query ($v: Boolean!, $w: Boolean!) { user { friends @include(if: $v) { id age @include(if: $w) } } }',
      { user: { friends: [{ id: '2' }, { id: '3' }] } },
      { v: true, w: false },
    ],
  ],
);

test('a subgraph whose selection is all excluded gets no request', async () => {
  await graph().execute(
    'query ($v: Boolean!) { user { id name age @include(if: $v) } }',
    { v: false },
  );
  expect(graph().requests['b']).toEqual([]);
});
