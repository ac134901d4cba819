import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

/** A graph in which every subgraph resolves almost every field by several keys, and a query of some 24 kB with very many possible plans. */
export function manyPlans(subgraphs = 6, depth = 5) {
  const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])`;
  const shared = Array.from(
    { length: 8 },
    (_, index) => `shared${index}: Int @shareable`,
  ).join(' ');
  const services = Array.from({ length: subgraphs }, (_, index) => ({
    name: `s${index}`,
    typeDefs: parse(`${link}
      type Query { node: Node @shareable }
      type Node @key(fields: "id") @key(fields: "code") {
        id: ID!
        code: ID!
        ${shared}
        next: Node @shareable
        other: Node @shareable
        own${index}: Int
      }`),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(errors!.join('\n'));
  const leaves = [
    ...Array.from({ length: 8 }, (_, index) => `shared${index}`),
    ...services.map((_, index) => `own${index}`),
  ].join(' ');
  const set = (left: number): string =>
    left === 0
      ? `{ ${leaves} }`
      : `{ ${leaves} next ${set(left - 1)} other ${set(left - 1)} }`;
  return { supergraphSdl, query: `{ node ${set(depth)} }` };
}
