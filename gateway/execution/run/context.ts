import type { GraphQLSchema } from 'graphql';
import { isObject, own, setOwn, type Json } from '../json.js';
import { isTypeStep, typesOf } from '../planning/plan-path.js';
import type { ContextValue } from '../planning/plan.js';
import { isOf } from '../compile/type-of.js';
import type { Found } from './flatten-at-path.js';

/** The values that an entity takes from its parents (`@context`, `@fromContext`), by variable. */
export function contextsOf(
  found: Found,
  contexts: readonly ContextValue[],
  schema: GraphQLSchema,
): Json {
  const values: Json = {};
  for (const { path, variable } of contexts) {
    const ups = path.filter((step) => step === '..').length;
    let at: { object: Json; above: Found['above'] } | null = found;
    for (let up = 0; up < ups; up++) at = at?.above ?? null;
    const value = at ? below(schema, at.object, path.slice(ups)) : undefined;
    // Several types may set one context: the first that applies wins.
    if (value !== undefined && own(values, variable) === undefined)
      setOwn(values, variable, value);
  }
  return values;
}

/** `undefined` when a type condition on the path does not apply. */
function below(
  schema: GraphQLSchema,
  value: unknown,
  path: readonly string[],
): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(value))
    return value.map((item) => below(schema, item, path));
  if (!isObject(value)) return null;
  if (!isTypeStep(step)) return below(schema, own(value, step) ?? null, rest);
  return typesOf(step).some((type) => isOf(schema, value, type, true))
    ? below(schema, value, rest)
    : undefined;
}
