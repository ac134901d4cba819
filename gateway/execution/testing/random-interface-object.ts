import type { FixtureSubgraph } from './fixture.js';

type Ref = { id: string };
const typeOf = ({ id }: Ref) => (Number(id) % 2 === 0 ? 'ZA' : 'ZB');
const z = (id: number) => ({ id: String(id % 4) });
const known = (ref: Ref) => ({ ...ref, __typename: typeOf(ref) });
const all = () => [0, 1, 2, 3].map((id) => z(id));

const ofObject = {
  zi: ({ id }: Ref) => Number(id) * 10,
  zs: ({ id }: Ref) => `z${id}`,
  zref: ({ id }: Ref) => z(Number(id) + 1),
  zlist: ({ id }: Ref) => [z(Number(id) + 2), z(Number(id) + 3)],
};
const objectFields = 'zi: Int zs: String zref: Z zlist: [Z!]';
const ofTypes = {
  ZA: {
    za: ({ id }: Ref) => Number(id) + 100,
    next: ({ id }: Ref) => known(z(Number(id) + 1)),
  },
  ZB: { zb: ({ id }: Ref) => `b${id}` },
};

/**
 * An interface whose types one subgraph has, a second has as an `@interfaceObject`, and a third as an `@interfaceObject` without a
 * resolvable key.
 */
export const interfaceObject = {
  owner: {
    schema: `
      interface Z @key(fields: "id") { id: ID! }
      type ZA implements Z @key(fields: "id") { id: ID! za: Int next: Z }
      type ZB implements Z @key(fields: "id") { id: ID! zb: String }`,
    roots: 'zowned: [Z!]',
    resolvers: {
      Z: { __resolveReference: known, __resolveType: typeOf },
      ZA: { __resolveReference: known, ...ofTypes.ZA },
      ZB: { __resolveReference: known, ...ofTypes.ZB },
    },
    root: { zowned: () => all().map(known) },
  },
  object: {
    schema: `type Z @key(fields: "id") @interfaceObject { id: ID! ${objectFields} }`,
    roots: 'zobjects: [Z!]',
    resolvers: { Z: ofObject },
    root: { zobjects: all },
  },
  stub: {
    schema: `type Z @key(fields: "id", resolvable: false) @interfaceObject { id: ID! }`,
    roots: 'zstubs: [Z!]',
    resolvers: {},
    root: { zstubs: () => all().reverse() },
  },
};

/** Adds one of those to a subgraph. */
export function withPart(
  { schema, resolvers }: FixtureSubgraph,
  part: (typeof interfaceObject)[keyof typeof interfaceObject],
): FixtureSubgraph {
  return {
    schema: `${schema.replace('type Query {', `type Query { ${part.roots} `)}\n${part.schema}`,
    resolvers: {
      ...resolvers,
      ...part.resolvers,
      Query: { ...resolvers?.['Query'], ...part.root },
    } as never,
  };
}

/** The same types in the monolith. */
export const wholeInterfaceObject = {
  schema: `
    interface Z { id: ID! ${objectFields} }
    type ZA implements Z { id: ID! ${objectFields} za: Int next: Z }
    type ZB implements Z { id: ID! ${objectFields} zb: String }`,
  roots: 'zowned: [Z!] zobjects: [Z!] zstubs: [Z!]',
  resolvers: Object.fromEntries(
    (['ZA', 'ZB'] as const).map((type) => [
      type,
      {
        ...ofTypes[type],
        ...ofObject,
        zref: (ref: Ref) => known(ofObject.zref(ref)),
        zlist: (ref: Ref) => ofObject.zlist(ref).map(known),
      },
    ]),
  ),
  root: {
    zowned: () => all().map(known),
    zobjects: () => all().map(known),
    zstubs: () => all().reverse().map(known),
  },
};
