import { expect, test } from '@jest/globals';
import { conformance } from '../../testing/conformance.js';

type Ref = { id: string; name?: string; size?: { width: number } };

const graph = conformance(
  {
    owner: {
      schema: `
        type Query { item: Item items: [Item!]! }
        type Item @key(fields: "id") @key(fields: "code country { iso }") { id: ID! code: String! country: Country! name: String @shareable size: Size note: String }
        type Country @shareable { iso: String! }
        type Size { width: Int! height: Int! }`,
      resolvers: {
        Query: {
          item: () => ({ id: '1' }),
          items: () => ['1', '2'].map((id) => ({ id })),
        },
        Item: {
          __resolveReference: ({
            id,
            code,
          }: {
            id?: string;
            code?: string;
          }) => ({ id: id ?? code!.slice(1) }),
          code: ({ id }: Ref) => `c${id}`,
          country: () => ({ iso: 'NL' }),
          name: ({ id }: Ref) => `owner's ${id}`,
          size: ({ id }: Ref) => ({ width: Number(id), height: 10 }),
          note: ({ id }: Ref) => `note ${id}`,
        },
      },
    },
    shop: {
      schema: `
        type Query { best: Item @provides(fields: "name") cheapest: Item }
        extend type Item @key(fields: "id") {
          id: ID! @external
          name: String @external
          size: Size @external
          price: Int
          parcel: String @requires(fields: "size { width }")
        }
        type Size @external { width: Int! }`,
      resolvers: {
        Query: {
          best: () => ({ id: '2', name: "shop's 2" }),
          cheapest: () => ({ id: '2', name: 'never seen' }),
        },
        Item: {
          price: ({ id }: Ref) => Number(id) * 10,
          parcel: ({ size }: Ref) => `${size!.width} wide`,
        },
      },
    },
    post: {
      schema: `
        type Query { posted: Item }
        extend type Item @key(fields: "code country { iso }") { code: String! @external country: Country! @external sent: Boolean }
        type Country @shareable { iso: String! }`,
      resolvers: {
        Query: { posted: () => ({ code: 'c2', country: { iso: 'NL' } }) },
        Item: { sent: ({ code }: { code: string }) => code === 'c2' },
      },
    },
  },
  [
    [
      'an @external key field is resolved by the subgraph that refers to it',
      '{ cheapest { id price } }',
      { cheapest: { id: '2', price: 20 } },
    ],
    [
      'a composite key that is @external',
      '{ posted { sent price name } }',
      { posted: { sent: true, price: 20, name: "owner's 2" } },
    ],
    [
      'to a subgraph that has the entity by an @external composite key',
      '{ best { sent code country { iso } } }',
      { best: { sent: true, code: 'c2', country: { iso: 'NL' } } },
    ],
    [
      'an @external field is fetched from its owner',
      '{ cheapest { name } }',
      { cheapest: { name: "owner's 2" } },
    ],
    [
      'a provided field is fetched in the same request',
      '{ best { name } }',
      { best: { name: "shop's 2" } },
    ],
    [
      'at a path with @provides, other fields come from their owner',
      '{ best { name note price } }',
      { best: { name: "shop's 2", note: 'note 2', price: 20 } },
    ],
    [
      'one field of a wholly @external type is required',
      '{ item { parcel } }',
      { item: { parcel: '1 wide' } },
    ],
    [
      'required and selected fields of one @external object',
      '{ cheapest { parcel size { height } } }',
      { cheapest: { parcel: '2 wide', size: { height: 10 } } },
    ],
    [
      'for each item of a list',
      '{ items { parcel price sent } }',
      {
        items: [
          { parcel: '1 wide', price: 10, sent: false },
          { parcel: '2 wide', price: 20, sent: true },
        ],
      },
    ],
  ],
);

test('an @external field without @provides is never selected at a subgraph that does not own it', async () => {
  await graph().execute('{ cheapest { name size { height } } }');
  const queries = graph()
    .requests['shop']!.map(({ query }) => query)
    .join();
  expect(queries).not.toMatch(/\b(name|size)\b/);
});
