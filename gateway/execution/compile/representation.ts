import type { GraphQLSchema } from 'graphql';
import { isObject, own, setOwn, type Json } from '../json.js';
import type { Required, Rewrite } from '../planning/plan.js';
import { rewrite } from './rewrite.js';
import { isOf } from './type-of.js';

/** Makes the representation of an object; `null` when the object is of another type, or has no key by which it may be asked. */
export type Represent = (object: Json) => Json | null;

/**
 * Compiles the `requires` of a fetch (Apollo Federation, subgraph specification, `_Any`: `__typename`, a key, and what is required). Of
 * a key no part may be missing; anything else that is missing travels as `null`, so that what is computed from it is still computed.
 * `keysOf` gives the keys of a type at this subgraph.
 */
export function representer(
  schema: GraphQLSchema,
  requires: readonly Required[],
  rewrites: readonly Rewrite[],
  keysOf: (typename: string) => readonly (readonly Required[])[],
): Represent {
  const usable = new Map<string, readonly (readonly Required[])[]>();
  return (object) => {
    const result = represent(schema, requires, object);
    const typename = own(result, '__typename');
    if (typeof typename !== 'string') return null;
    rewrite(schema, rewrites, result);
    const sent = String(result['__typename']);
    let keys = usable.get(sent);
    if (!keys)
      usable.set(
        sent,
        (keys = keysOf(sent).filter((key) => covers(result, key))),
      );
    return keys.some((key) => holds(result, key)) ? result : null;
  };
}

function represent(
  schema: GraphQLSchema,
  selections: readonly Required[],
  object: Json,
  result: Json = {},
): Json {
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      if (isOf(schema, object, selection.typeCondition))
        represent(schema, selection.selections, object, result);
      continue;
    }
    const { name, alias = name, selections: below } = selection;
    const value = own(object, alias) ?? null;
    const made = below?.length
      ? each(value, (item) => {
          const known = own(result, name);
          return represent(schema, below, item, isObject(known) ? known : {});
        })
      : value;
    setOwn(result, name, made);
  }
  return result;
}

function each(value: unknown, make: (item: Json) => Json): unknown {
  if (Array.isArray(value)) return value.map((item) => each(item, make));
  return isObject(value) ? make(value) : null;
}

/** Whether a representation has the fields of a key at all. */
const covers = (representation: Json, key: readonly Required[]): boolean =>
  key.every(
    (part) => part.kind === 'Field' && Object.hasOwn(representation, part.name),
  );

/** Whether no part of a key is missing. */
export function holds(value: unknown, key: readonly Required[]): boolean {
  if (Array.isArray(value)) return value.every((item) => holds(item, key));
  if (!isObject(value)) return false;
  return key.every((part) => {
    if (part.kind !== 'Field') return true;
    const given = own(value, part.name) ?? null;
    if (given === null) return false;
    return !part.selections?.length || holds(given, part.selections);
  });
}
