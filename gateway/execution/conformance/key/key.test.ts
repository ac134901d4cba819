import { expect, test } from '@jest/globals';
import { byKey, conformance } from '../../testing/conformance.js';

const products = [
  { id: 'p1', upc: 'u1', name: 'Table', price: 100 },
  { id: 'p2', upc: 'u2', name: 'Chair', price: 20 },
];
const byId = byKey(products, 'id');
const byUpc = byKey(products, 'upc');

const graph = conformance(
  {
    catalogue: {
      schema: `
        type Query { product(id: ID!): Product products: [Product!]! nothing: Product }
        type Product @key(fields: "id") @key(fields: "upc") { id: ID! upc: String! name: String! maker: Maker }
        type Maker @key(fields: "country { code } number") { country: Country! number: Int! }
        type Country @shareable { code: String! }`,
      resolvers: {
        Query: {
          product: (_: unknown, { id }: { id: string }) => byId.get(id) ?? null,
          products: () => products,
          nothing: () => null,
        },
        Product: {
          __resolveReference: ({ id, upc }: { id?: string; upc?: string }) =>
            (id ? byId.get(id) : byUpc.get(upc!)) ?? null,
          maker: ({ id }: { id: string }) => ({
            country: { code: 'NL' },
            number: Number(id.slice(1)),
          }),
        },
      },
    },
    stock: {
      schema: `
        type Query { cheapest: Product }
        type Product @key(fields: "upc") { upc: String! inStock: Int! warehouse: Warehouse! }
        type Warehouse @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: { cheapest: () => ({ upc: 'u2' }) },
        Product: {
          inStock: ({ upc }: { upc: string }) => Number(upc.slice(1)) * 10,
          warehouse: ({ upc }: { upc: string }) => ({ id: `w-${upc}` }),
        },
      },
    },
    prices: {
      schema: `
        type Query { p: Int }
        type Product @key(fields: "id") { id: ID! price: Int! }
        type Warehouse @key(fields: "id") { id: ID! city: String! nearest: [Product!]! }
        type Maker @key(fields: "country { code } number") { country: Country! number: Int! label: String! }
        type Country @shareable { code: String! }`,
      resolvers: {
        Product: { price: ({ id }: { id: string }) => byId.get(id)?.price },
        Warehouse: {
          city: ({ id }: { id: string }) => `city of ${id}`,
          nearest: () => [{ id: 'p2' }, { id: 'p1' }],
        },
        Maker: {
          label: ({
            country,
            number,
          }: {
            country: { code: string };
            number: number;
          }) => `${country.code}-${number}`,
        },
      },
    },
    references: {
      schema: `
        type Query { reference: Product dangling: Product }
        type Product @key(fields: "id", resolvable: false) { id: ID! }`,
      resolvers: {
        Query: {
          reference: () => ({ id: 'p2' }),
          dangling: () => ({ id: 'p9' }),
        },
      },
    },
  },
  [
    [
      'an entity is completed by one key',
      '{ product(id: "p1") { name price } }',
      { product: { name: 'Table', price: 100 } },
    ],
    [
      'an entity is completed by another key',
      '{ product(id: "p1") { name inStock } }',
      { product: { name: 'Table', inStock: 10 } },
    ],
    [
      'from a subgraph with only the other key, through the one with both',
      '{ cheapest { price } }',
      { cheapest: { price: 20 } },
    ],
    [
      'three subgraphs along a chain of keys',
      '{ cheapest { name price inStock } }',
      { cheapest: { name: 'Chair', price: 20, inStock: 20 } },
    ],
    [
      'a key that is not selected is not in the response',
      '{ product(id: "p2") { inStock } }',
      { product: { inStock: 20 } },
    ],
    [
      'a key that is selected is in the response',
      '{ cheapest { upc id price } }',
      { cheapest: { upc: 'u2', id: 'p2', price: 20 } },
    ],
    [
      'a list of entities keeps its order',
      '{ products { price inStock } }',
      {
        products: [
          { price: 100, inStock: 10 },
          { price: 20, inStock: 20 },
        ],
      },
    ],
    [
      'an entity below an entity',
      '{ product(id: "p1") { warehouse { city } } }',
      { product: { warehouse: { city: 'city of w-u1' } } },
    ],
    [
      'entities below an entity below an entity',
      '{ product(id: "p1") { warehouse { nearest { name inStock } } } }',
      {
        product: {
          warehouse: {
            nearest: [
              { name: 'Chair', inStock: 20 },
              { name: 'Table', inStock: 10 },
            ],
          },
        },
      },
    ],
    [
      'a key of several fields, one of them an object',
      '{ product(id: "p2") { maker { label } } }',
      { product: { maker: { label: 'NL-2' } } },
    ],
    [
      'a composite key next to its own fields',
      '{ product(id: "p2") { maker { number country { code } label } } }',
      {
        product: {
          maker: { number: 2, country: { code: 'NL' }, label: 'NL-2' },
        },
      },
    ],
    [
      'a reference of which only the key is selected',
      '{ reference { id } }',
      { reference: { id: 'p2' } },
    ],
    [
      'a reference is completed by another subgraph',
      '{ reference { name price } }',
      { reference: { name: 'Chair', price: 20 } },
    ],
    [
      'a reference is completed by a second key',
      '{ reference { inStock } }',
      { reference: { inStock: 20 } },
    ],
    ['null is null', '{ nothing { name price } }', { nothing: null }],
    [
      'two paths to one entity',
      '{ a: product(id: "p1") { price } b: product(id: "p1") { inStock } }',
      { a: { price: 100 }, b: { inStock: 10 } },
    ],
    [
      'variables reach the subgraph',
      'query ($id: ID!) { product(id: $id) { price } }',
      { product: { price: 20 } },
      { id: 'p2' },
    ],
  ],
);

test('equal representations of one request are sent once', async () => {
  const { data } = await graph().execute(
    '{ product(id: "p1") { warehouse { nearest { name } } } products { warehouse { nearest { name } } } }',
  );
  expect(data.products[1].warehouse.nearest[0].name).toBe('Chair');
  const sent = graph().requests['catalogue']!.flatMap(({ variables }) =>
    Object.values(variables).filter(Array.isArray),
  );
  for (const representations of sent) {
    const texts = representations.map((each) => JSON.stringify(each));
    expect(new Set(texts).size).toBe(texts.length);
  }
});

test('an entity that its owner does not have is null in a nullable position, and an error in a non-null one', async () => {
  const { data, errors } = await graph().execute('{ dangling { id name } }');
  expect(data).toEqual({ dangling: null });
  expect(errors).toEqual([
    { message: 'null where it may not stand', path: ['dangling', 'name'] },
  ]);
});
