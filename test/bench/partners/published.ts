import type { ResolverMap } from '../../../shared/subgraph/subgraph-server.js';

/*
 * The workload of the public benchmark of federation gateways (graphql-hive/graphql-gateways-benchmark), built from its description: four
 * subgraphs; six users, nine products and eleven reviews; every review is by the first user, and every user has the first two reviews.
 * The reviews are as long as its reviews, in text of our own.
 */

const users = [
  ['Uri Goldshtein', 'urigo'],
  ['Dotan Simha', 'dotansimha'],
  ['Kamil Kisiela', 'kamilkisiela'],
  ['Arda Tanrikulu', 'ardatan'],
  ['Gil Gardosh', 'gilgardosh'],
  ['Laurin Quast', 'laurin'],
].map(([name, username], index) => ({ id: `${index + 1}`, name, username }));

const products = [
  ['Table', 899, 100, true],
  ['Couch', 1_299, 1_000, false],
  ['Glass', 15, 20, false],
  ['Chair', 499, 100, false],
  ['TV', 1_299, 1_000, true],
  ['Lamp', 6_999, 300, true],
  ['Grill', 3_999, 2_000, true],
  ['Fridge', 100_000, 6_000, false],
  ['Sofa', 9_999, 800, true],
].map(([name, price, weight, inStock], index) => ({
  upc: `${index + 1}`,
  name,
  price,
  weight,
  inStock,
}));

const sentence =
  'It arrived on the day that was promised, and it does what it should. ';
/** Of each review: its product, and how many characters it has. */
const lengths = [
  [1, 445],
  [1, 292],
  [1, 276],
  [1, 143],
  [2, 445],
  [2, 292],
  [2, 276],
  [2, 143],
  [3, 143],
  [4, 143],
  [4, 852],
] as const;
const reviews = lengths.map(([product, length], index) => ({
  id: `${index + 1}`,
  body: `${index + 1}: ${sentence.repeat(13)}`.slice(0, length),
  product: { upc: `${product}` },
}));

type ById = { id: string };
type ByUpc = { upc: string };

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@provides", "@requires", "@shareable", "@authenticated", "@tag"])';
const open = '@authenticated @tag(name: "zonder-persoon")';

export const published: Record<
  string,
  { schema: string; resolvers: ResolverMap }
> = {
  accounts: {
    schema: `${link}
      type Query { users: [User] @authenticated }
      type User @key(fields: "id") ${open} { id: ID! name: String username: String @shareable }`,
    resolvers: {
      Query: { users: () => users },
      User: {
        __resolveReference: ({ id }: ById) =>
          users.find((each) => each.id === id),
      },
    },
  },
  inventory: {
    schema: `${link}
      type Product @key(fields: "upc") ${open} {
        upc: String!
        weight: Int @external
        price: Int @external
        inStock: Boolean
        shippingEstimate: Int @requires(fields: "price weight")
      }`,
    resolvers: {
      Product: {
        inStock: ({ upc }: ByUpc) => products[Number(upc) - 1]!.inStock,
        shippingEstimate: ({ price, weight }: Record<string, number>) =>
          price! > 1_000 ? 0 : Math.round(weight! / 2),
      },
    },
  },
  products: {
    schema: `${link}
      type Query { topProducts(first: Int = 5): [Product] @authenticated }
      type Product @key(fields: "upc") ${open} { upc: String! name: String price: Int weight: Int }`,
    resolvers: {
      Query: {
        topProducts: (_: unknown, { first }: { first: number }) =>
          products.slice(0, first),
      },
      Product: {
        __resolveReference: ({ upc }: ByUpc) =>
          products.find((each) => each.upc === upc),
      },
    },
  },
  reviews: {
    schema: `${link}
      type Query { review: Review @authenticated }
      type Review @key(fields: "id") ${open} { id: ID! body: String author: User @provides(fields: "username") product: Product }
      type User @key(fields: "id") ${open} { id: ID! username: String @external reviews: [Review] }
      type Product @key(fields: "upc") ${open} { upc: String! reviews: [Review] }`,
    resolvers: {
      Query: { review: () => reviews[0] },
      Review: {
        __resolveReference: ({ id }: ById) =>
          reviews.find((each) => each.id === id),
        author: () => ({ id: '1', username: users[0]!.username }),
      },
      User: { reviews: () => reviews.slice(0, 2) },
      Product: {
        reviews: ({ upc }: ByUpc) =>
          reviews.filter(({ product }) => product.upc === upc),
      },
    },
  },
};
