import { randomUUID } from 'node:crypto';
import { getNamedType, isRequiredArgument } from 'graphql';
import { keySelection, keysOf, person, rootFields } from './graph-shape.js';
import type { GraphQLResponse, Subgraph } from './subgraph.js';

export type Representation = Record<string, unknown> & { __typename: string };

const entitiesQuery = (selection: string) =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) ${selection} }`;

/** Fetches entities as the gateway does. By default it selects their keys. */
export function fetchEntities(
  { execute, schema }: Subgraph,
  representations: readonly object[],
  claims?: Record<string, unknown>,
  selection = `{ __typename ${[...keysOf(schema)].map(([type, keys]) => `... on ${type} { ${keys.map((key) => `${type}_${key}: ${key}`).join(' ')} }`).join(' ')} }`,
): Promise<GraphQLResponse> {
  return execute(entitiesQuery(selection), { representations }, claims);
}

export const ofPerson = (id: string): Representation => ({
  __typename: person,
  id,
});

/** With another key, which does not exist. */
export const unknown = (one: Representation): Representation => {
  const [key = 'id'] = Object.keys(one).filter((name) => name !== '__typename');
  return { ...one, [key]: randomUUID() };
};

/** The same role, without a relation with anybody. */
export const stranger = ({
  caller,
}: Subgraph): { sub: string; org: string | null; justitiabele: unknown } => ({
  sub: 'conform:stranger',
  org: caller.org === null ? null : 'NERGENS',
  justitiabele: caller.justitiabele && randomUUID(),
});

const found = new WeakMap<Subgraph, Promise<Map<string, Representation[]>>>();

/** Entities that the caller sees, by type: from the visible person and from the lists. At most 50 of a type. */
export function discovered(
  subgraph: Subgraph,
): Promise<Map<string, Representation[]>> {
  const known = found.get(subgraph) ?? discover(subgraph);
  found.set(subgraph, known);
  return known;
}

async function discover(
  subgraph: Subgraph,
): Promise<Map<string, Representation[]>> {
  const { execute, schema, visible } = subgraph;
  const entities = new Map<string, Representation[]>();
  const keys = keysOf(schema);
  const personType = schema.getType(person);
  if (personType) {
    const selection = keySelection(schema, personType);
    const { data } = await fetchEntities(
      subgraph,
      [ofPerson(visible)],
      undefined,
      `{ ... on ${person} ${selection} }`,
    );
    collect(data, keys, entities);
  }
  for (const field of rootFields(schema)) {
    if (field.args.some(isRequiredArgument)) continue;
    const selection = keySelection(schema, getNamedType(field.type));
    const { data } = await execute(`{ ${field.name} ${selection} }`);
    collect(data, keys, entities);
  }
  return entities;
}

function collect(
  value: unknown,
  keys: ReadonlyMap<string, readonly string[]>,
  entities: Map<string, Representation[]>,
): void {
  if (typeof value !== 'object' || value === null) return;
  for (const child of Object.values(value)) collect(child, keys, entities);
  const { __typename: type, ...fields } = value as Representation;
  const key = keys.get(type);
  if (!key || key.some((name) => fields[name] == null)) return;
  const one = {
    __typename: type,
    ...Object.fromEntries(key.map((name) => [name, fields[name]])),
  };
  const known = entities.get(type) ?? [];
  const isKnown = known.some((other) => isSame(other, one));
  if (!isKnown && known.length < 50) known.push(one);
  entities.set(type, known);
}

const isSame = (one: object, other: object) =>
  JSON.stringify(one) === JSON.stringify(other);
