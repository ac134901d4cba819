import {
  link,
  open,
  productSubgraphs,
  type ByUpc,
  type Subgraph,
} from './products.js';

/*
 * A graph as in other benchmarks of gateways: four subgraphs, entities that refer to each other, and responses that are the same on
 * every machine. Any token gives access to all of it, and it has no data about people.
 */

const users = ['Uri', 'Dotan', 'Kamil', 'Denis', 'Laurin', 'Arda'].map(
  (name, index) => ({ id: `${index + 1}`, name, username: `${name}${index}` }),
);
const products = [
  'Table',
  'Couch',
  'Glass',
  'Chair',
  'TV',
  'Lamp',
  'Grill',
  'Fridge',
  'Sofa',
].map((name, index) => ({
  upc: `${index + 1}`,
  name,
  price: (index * 397) % 1_900,
  weight: (index * 53) % 900,
  inStock: (index + 1) % 3 > 0,
}));
const reviews = Array.from({ length: 26 }, (_, index) => ({
  id: `${index + 1}`,
  body: `Review ${index + 1}: ${'it does what it says. '.repeat(1 + (index % 3))}`,
  author: `${(index % users.length) + 1}`,
  product: `${((index * 5) % products.length) + 1}`,
}));
/** Eight thousand lines of a kilobyte. */
const lines = Array.from({ length: 8_192 }, (_, index) => ({
  number: index,
  text: `${index} ${'0123456789abcdef'.repeat(59)}`.slice(0, 940),
  isLast: index === 8_191,
}));

export const shop: Record<string, Subgraph> = {
  accounts: {
    schema: `${link}
      type Query { users: [User!] @authenticated }
      type User @key(fields: "id") ${open} { id: ID! name: String username: String }`,
    resolvers: {
      Query: { users: () => users },
      User: {
        __resolveReference: ({ id }: { id: string }) =>
          users.find((each) => each.id === id),
      },
    },
  },
  ...productSubgraphs(products),
  reviews: {
    schema: `${link}
      type Query { lines: [Line!] @authenticated rows(first: Int!): [Row!] @authenticated }
      type Row ${open} { id: ID! name: String amount: Int isOpen: Boolean! }
      type Line ${open} { number: Int! text: String! isLast: Boolean! }
      type Review @key(fields: "id") ${open} { id: ID! body: String author: User product: Product }
      type User @key(fields: "id") ${open} { id: ID! reviews: [Review!] }
      type Product @key(fields: "upc") ${open} { upc: String! reviews: [Review!] }`,
    resolvers: {
      Query: {
        lines: () => lines,
        rows: (_: unknown, { first }: { first: number }) =>
          Array.from({ length: first }, (_, index) => ({
            id: `${index}`.padStart(8, '0'),
            name: `Row ${index % 100}`,
            amount: index % 1_000,
            isOpen: index % 2 === 0,
          })),
      },
      Review: {
        __resolveReference: ({ id }: { id: string }) =>
          reviews.find((each) => each.id === id),
        author: ({ author }: { author: string }) => ({ id: author }),
        product: ({ product }: { product: string }) => ({ upc: product }),
      },
      User: {
        reviews: ({ id }: { id: string }) =>
          reviews.filter(({ author }) => author === id),
      },
      Product: {
        reviews: ({ upc }: ByUpc) =>
          reviews.filter(({ product }) => product === upc),
      },
    },
  },
};
