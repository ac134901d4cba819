import { describe, expect, test } from '@jest/globals';
import { conformance } from '../../testing/conformance.js';
import { fixture } from '../../testing/fixture.js';

type Item = Record<'id' | 'sku' | 'name', string>;

const item = { id: '1', sku: 's1', name: 'chair' };
/** `orders` computes a label from a name that only `catalogue` resolves, and has items at its root. */
const graph = (keys: string, sku = 'sku: ID!') => ({
  catalogue: {
    schema: `
      type Query { item: Item }
      type Item @key(fields: "id") @key(fields: "id sku") { id: ID! sku: ID! name: String }`,
    resolvers: {
      Query: { item: () => item },
      Item: { __resolveReference: () => item },
    },
  },
  orders: {
    schema: `
      type Query { ordered: Item }
      type Item ${keys} { id: ID! ${sku} name: String @external price: Int label: String @requires(fields: "name") }`,
    resolvers: {
      Query: { ordered: () => ({ id: '1', sku: 's1' }) },
      Item: {
        price: () => 7,
        label: ({ name }: Item) => `a ${name}`,
      },
    },
  },
});

describe.each([
  [
    'a subset of a resolvable key, before it',
    '@key(fields: "id", resolvable: false) @key(fields: "id sku")',
  ],
  [
    'a subset of a resolvable key, after it',
    '@key(fields: "id sku") @key(fields: "id", resolvable: false)',
  ],
  [
    'a superset of a resolvable key',
    '@key(fields: "id sku", resolvable: false) @key(fields: "id")',
  ],
  [
    'the fields of a resolvable key in another order',
    '@key(fields: "sku id", resolvable: false) @key(fields: "id sku")',
  ],
  [
    'next to a resolvable key',
    '@key(fields: "sku", resolvable: false) @key(fields: "id")',
  ],
])('a key with resolvable: false that is %s is never used', (_title, keys) => {
  conformance(graph(keys), [
    [
      'to the subgraph: by the other key',
      '{ item { price label } }',
      { item: { price: 7, label: 'a chair' } },
    ],
    [
      'from the subgraph and back: by the other key',
      '{ ordered { label } }',
      { ordered: { label: 'a chair' } },
    ],
    [
      'next to fields of the subgraph',
      '{ ordered { id price name label } }',
      { ordered: { id: '1', price: 7, name: 'chair', label: 'a chair' } },
    ],
  ]);
});

test('a field that no other key leads to is an error, not null', async () => {
  const only = graph(
    '@key(fields: "id", resolvable: false) @key(fields: "sku")',
    'sku: ID! @external',
  );
  const { execute, stop } = await fixture(only);
  try {
    expect(await execute('{ item { label } }')).toEqual({
      data: { item: { label: 'a chair' } },
    });
    expect(await execute('{ ordered { label } }')).toEqual({
      errors: [{ message: 'no plan' }],
    });
  } finally {
    await stop();
  }
});
