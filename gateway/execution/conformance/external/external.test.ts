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
      'a key that is another’s is known all the same',
      '{ cheapest { id price } }',
      { cheapest: { id: '2', price: 20 } },
    ],
    [
      'a composite key that is another’s',
      '{ posted { sent price name } }',
      { posted: { sent: true, price: 20, name: "owner's 2" } },
    ],
    [
      'towards who knows it by a composite key that is another’s',
      '{ best { sent code country { iso } } }',
      { best: { sent: true, code: 'c2', country: { iso: 'NL' } } },
    ],
    [
      'what is another’s is asked of its owner',
      '{ cheapest { name } }',
      { cheapest: { name: "owner's 2" } },
    ],
    [
      'where it is provided it comes along',
      '{ best { name } }',
      { best: { name: "shop's 2" } },
    ],
    [
      'where it is provided, what is not provided comes from its owner',
      '{ best { name note price } }',
      { best: { name: "shop's 2", note: 'note 2', price: 20 } },
    ],
    [
      'of a type that is another’s as a whole, a part is required',
      '{ item { parcel } }',
      { item: { parcel: '1 wide' } },
    ],
    [
      'the part that is required beside the part that is asked',
      '{ cheapest { parcel size { height } } }',
      { cheapest: { parcel: '2 wide', size: { height: 10 } } },
    ],
    [
      'of each item of a list',
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

test('what is another’s and not provided is never asked of who does not own it', async () => {
  await graph().ask('{ cheapest { name size { height } } }');
  const asked = graph()
    .asked['shop']!.map(({ query }) => query)
    .join();
  expect(asked).not.toMatch(/\b(name|size)\b/);
});
