import { isObject, own, type Json } from '../json.js';

/** An object at a path, and those that hold it, the nearest first. */
export interface Found {
  object: Json;
  above: Above | null;
}

interface Above {
  object: Json;
  above: Above | null;
}

/** The objects at a path of the plan, in the order of the answer; `@` goes into each item of a list. */
export function collect(root: Json, path: readonly string[]): Found[] {
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
      } else if (isObject(value)) {
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
