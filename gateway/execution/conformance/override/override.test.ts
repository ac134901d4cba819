import { expect, test } from '@jest/globals';
import { conformance } from '../../testing/conformance.js';

const says = (text: string) => () => text;
const graph = conformance(
  {
    old: {
      schema: `
        type Query { post: Post }
        type Post @key(fields: "id") { id: ID! moved: String! kept: String! all: String! none: String! }`,
      resolvers: {
        Query: { post: () => ({ id: '1' }) },
        Post: {
          moved: says('old'),
          kept: says('old'),
          all: says('old'),
          none: says('old'),
        },
      },
    },
    new: {
      schema: `
        type Query { newPost: Post }
        type Post @key(fields: "id") {
          id: ID!
          moved: String! @override(from: "old")
          all: String! @override(from: "old", label: "percent(100)")
          none: String! @override(from: "old", label: "percent(0)")
        }`,
      resolvers: {
        Query: { newPost: () => ({ id: '1' }) },
        Post: { moved: says('new'), all: says('new'), none: says('new') },
      },
    },
  },
  [
    [
      'an overridden field comes from its new subgraph',
      '{ post { moved } }',
      { post: { moved: 'new' } },
    ],
    [
      'other fields come from the old subgraph',
      '{ newPost { moved kept } }',
      { newPost: { moved: 'new', kept: 'old' } },
    ],
    [
      'a rollout of 100 percent',
      '{ post { all } newPost { all } }',
      { post: { all: 'new' }, newPost: { all: 'new' } },
    ],
    [
      'a rollout of 0 percent',
      '{ post { none } newPost { none } }',
      { post: { none: 'old' }, newPost: { none: 'old' } },
    ],
  ],
);

test('an overridden field is not selected at its old subgraph', async () => {
  await graph().execute('{ post { moved all } }');
  const queries = graph()
    .requests['old']!.map(({ query }) => query)
    .join();
  expect(queries).not.toMatch(/moved|all/);
});

type Ref = { id: string; total?: number; weight?: number };
conformance(
  {
    old: {
      schema: `
        type Query { order: Order }
        type Order @key(fields: "id") { id: ID! total: Int weight: Int cost: Int }`,
      resolvers: {
        Query: { order: () => ({ id: '1' }) },
        Order: { total: () => -1, weight: () => 5, cost: () => -1 },
      },
    },
    new: {
      schema: `
        type Query { newOrder: Order }
        type Order @key(fields: "id") {
          id: ID!
          weight: Int @external
          total: Int @override(from: "old")
          cost: Int @override(from: "old") @requires(fields: "weight")

        }`,
      resolvers: {
        Query: { newOrder: () => ({ id: '1' }) },
        Order: {
          total: () => 100,
          cost: ({ weight }: Ref) => weight! * 2,
        },
      },
    },
    tax: {
      schema: `
        type Query { t: Int }
        type Order @key(fields: "id") { id: ID! total: Int @external vat: Int @requires(fields: "total") }`,
      resolvers: { Order: { vat: ({ total }: Ref) => total! / 5 } },
    },
    gone: {
      schema: `
        type Query { g: Int }
        type Order @key(fields: "id") { id: ID! paid: Boolean @override(from: "never there") }`,
      resolvers: { Order: { paid: () => true } },
    },
  },
  [
    [
      'an overridden field is required from its new subgraph',
      '{ order { vat } newOrder { vat } }',
      { order: { vat: 20 }, newOrder: { vat: 20 } },
    ],
    [
      'an overridden field is computed at its new subgraph, from what it requires there',
      '{ order { cost } newOrder { cost } }',
      { order: { cost: 10 }, newOrder: { cost: 10 } },
    ],
    [
      'overridden from a subgraph that does not exist',
      '{ order { paid total } }',
      { order: { paid: true, total: 100 } },
    ],
  ],
);
