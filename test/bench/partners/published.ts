import {
  link,
  open,
  productSubgraphs,
  type ByUpc,
  type Subgraph,
} from './products.js';

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

const products = (
  [
    ['Table', 899, 100, true],
    ['Couch', 1_299, 1_000, false],
    ['Glass', 15, 20, false],
    ['Chair', 499, 100, false],
    ['TV', 1_299, 1_000, true],
    ['Lamp', 6_999, 300, true],
    ['Grill', 3_999, 2_000, true],
    ['Fridge', 100_000, 6_000, false],
    ['Sofa', 9_999, 800, true],
  ] as const
).map(([name, price, weight, inStock], index) => ({
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

export const published: Record<string, Subgraph> = {
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
  ...productSubgraphs(products),
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
