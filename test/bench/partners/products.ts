import type { ResolverMap } from '../../../shared/subgraph/subgraph-server.js';

export interface Subgraph {
  schema: string;
  resolvers: ResolverMap;
}

interface Product {
  upc: string;
  name: string;
  price: number;
  weight: number;
  inStock: boolean;
}

export type ByUpc = { upc: string };

export const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@provides", "@requires", "@shareable", "@authenticated", "@tag"])';
/** Any token gives access, and it is about no person. */
export const open = '@authenticated @tag(name: "zonder-persoon")';

/** The two subgraphs that have the products: what they are, and which are in stock. */
export const productSubgraphs = (
  products: readonly Product[],
): Record<'inventory' | 'products', Subgraph> => ({
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
        inStock: ({ upc }: ByUpc) => byUpc(products, upc)!.inStock,
        shippingEstimate: ({ price, weight }: Record<string, number>) =>
          price! > 1_000 ? 0 : Math.round(weight! / 2),
      },
    },
  },
  products: {
    schema: `${link}
      type Query { topProducts(first: Int = 5): [Product!] @authenticated }
      type Product @key(fields: "upc") ${open} { upc: String! name: String price: Int weight: Int }`,
    resolvers: {
      Query: {
        topProducts: (_: unknown, { first }: { first: number }) =>
          products.slice(0, first),
      },
      Product: {
        __resolveReference: ({ upc }: ByUpc) => byUpc(products, upc),
      },
    },
  },
});

const byUpc = (products: readonly Product[], wanted: string) =>
  products.find(({ upc }) => upc === wanted);
