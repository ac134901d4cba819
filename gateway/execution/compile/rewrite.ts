import type { GraphQLSchema } from 'graphql';
import { isObject, own, setOwn, type Json } from '../json.js';
import { isTypeStep, typesOf } from '../planning/plan-path.js';
import type { Rewrite } from '../planning/plan.js';
import { isOf } from './type-of.js';

/**
 * Applies a rewrite of the plan in place: restores response keys that had to differ for a subgraph, or a type that the subgraph names
 * differently.
 */
export function rewrite(
  schema: GraphQLSchema,
  rewrites: readonly Rewrite[],
  value: unknown,
): void {
  for (const one of rewrites)
    at(schema, one.path.slice(0, -1), value, (object) =>
      change(object, one.path.at(-1)!, one),
    );
}

function change(object: Json, key: string, one: Rewrite): void {
  if (one.kind === 'ValueSetter') return setOwn(object, key, one.setValueTo);
  if (!Object.hasOwn(object, key)) return;
  setOwn(object, one.renameKeyTo, own(object, key));
  delete object[key];
}

function at(
  schema: GraphQLSchema,
  path: readonly string[],
  value: unknown,
  apply: (object: Json) => void,
): void {
  if (Array.isArray(value))
    return value.forEach((item) => at(schema, path, item, apply));
  if (!isObject(value)) return;
  const [first, ...rest] = path;
  if (first === undefined) return apply(value);
  if (!isTypeStep(first)) return at(schema, rest, own(value, first), apply);
  if (typesOf(first).some((type) => isOf(schema, value, type, true)))
    at(schema, rest, value, apply);
}
