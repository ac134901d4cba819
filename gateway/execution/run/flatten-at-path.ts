import type { GraphQLSchema } from 'graphql';
import { isObject, own, type Json } from '../json.js';
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

const fragment = '... on ';

/** The objects at a path of the plan, in response order. */
export function flattenAtPath(
  schema: GraphQLSchema,
  root: Json,
  path: readonly string[],
): Found[] {
  let level: { value: unknown; above: Above | null }[] = [
    { value: root, above: null },
  ];
  for (const step of path) {
    const next: typeof level = [];
    for (const { value, above } of level) {
      if (step === '@') {
        if (Array.isArray(value))
          for (const item of value as unknown[])
            next.push({ value: item, above });
      } else if (!isObject(value)) continue;
      else if (step.startsWith(fragment)) {
        const types = step.slice(fragment.length).split('|');
        if (types.some((type) => isOf(schema, value, type)))
          next.push({ value, above });
      } else {
        const holder = { object: value, above };
        next.push({ value: own(value, step), above: holder });
      }
    }
    level = next;
  }
  return level.flatMap(({ value, above }) =>
    isObject(value) ? { object: value, above } : [],
  );
}

/** The objects that root fields belong to: the root, or the objects below it that lead back to a root type. */
export const rootsAt = (
  schema: GraphQLSchema,
  root: Json,
  path: readonly string[] = [],
): Json[] => flattenAtPath(schema, root, path).map(({ object }) => object);
