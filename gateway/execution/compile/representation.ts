import type { GraphQLSchema } from 'graphql';
import { isObject, own, setOwn, type Json } from '../json.js';
import type { Required, Rewrite } from '../planning/plan.js';
import { rewrite } from './rewrite.js';
import { Span } from '../scan/span.js';
import { isOf } from './type-of.js';

/** Makes the representation of an object; `null` when the object is of another type or a key field is missing. */
export type Represent = (object: Json) => Json | null;

/**
 * Compiles the `requires` of a fetch (Apollo Federation, subgraph specification, `_Any`: `__typename`, a key, and required fields). No part
 * of a key may be missing. Another missing field is sent as `null`, so that the fields computed from it are still resolved. `keysOf` gives
 * the keys of a type at this subgraph.
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
    return keys.some((key) => hasKey(result, key)) ? result : null;
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
          const cache = own(result, name);
          return represent(schema, below, item, isObject(cache) ? cache : {});
        })
      : value;
    setOwn(result, name, made);
  }
  return result;
}

function each(value: unknown, make: (item: Json) => Json): unknown {
  if (value instanceof Span) return value.required;
  if (Array.isArray(value)) return value.map((item) => each(item, make));
  return isObject(value) ? make(value) : null;
}

/** Whether a representation includes the fields of a key. */
const covers = (representation: Json, key: readonly Required[]): boolean =>
  key.every(
    (part) => part.kind === 'Field' && Object.hasOwn(representation, part.name),
  );

/** Whether every field of a key has a value. */
export function hasKey(value: unknown, key: readonly Required[]): boolean {
  if (Array.isArray(value)) return value.every((item) => hasKey(item, key));
  if (!isObject(value)) return false;
  return key.every((part) => {
    if (part.kind !== 'Field') return true;
    const given = own(value, part.name) ?? null;
    if (given === null) return false;
    return !part.selections?.length || hasKey(given, part.selections);
  });
}
