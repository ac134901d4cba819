import type { GraphQLSchema } from 'graphql';
import { isObject, own, type Json } from '../json.js';
import { isTypeStep, typesOf } from '../planning/plan-path.js';
import { isOf } from '../compile/type-of.js';

/** An object at a path, and its parents, nearest first. */
export interface Found {
  object: Json;
  above: Above | null;
}

interface Above {
  object: Json;
  above: Above | null;
}

/** The objects at a path of the plan, in response order. */
export function flattenAtPath(
  schema: GraphQLSchema,
  root: Json,
  path: readonly string[],
): Found[] {
  const found: Found[] = [];
  const walk = (from: unknown, start: number, parents: Above | null) => {
    let value = from;
    let above = parents;
    for (let at = start; at < path.length; at++) {
      const step = path[at]!;
      if (step === '@') {
        if (Array.isArray(value))
          for (const item of value) walk(item, at + 1, above);
        return;
      }
      if (!isObject(value)) return;
      if (isTypeStep(step)) {
        const object = value;
        if (!typesOf(step).some((type) => isOf(schema, object, type))) return;
      } else {
        above = { object: value, above };
        value = own(value, step);
      }
    }
    if (isObject(value)) found.push({ object: value, above });
  };
  walk(root, 0, null);
  return found;
}

/** The objects that root fields belong to: the root, or the objects below it that lead back to a root type. */
export const rootsAt = (
  schema: GraphQLSchema,
  root: Json,
  path: readonly string[] = [],
): Json[] => flattenAtPath(schema, root, path).map(({ object }) => object);
