import { isObject, own, type Json } from '../json.js';

/** The objects at a path of the plan, in the order of the answer; `@` goes into each item of a list. */
export function collect(root: Json, path: readonly string[]): Json[] {
  let level: unknown[] = [root];
  for (const step of path) {
    const next: unknown[] = [];
    for (const value of level) {
      if (step === '@') {
        if (Array.isArray(value)) next.push(...(value as unknown[]));
      } else if (isObject(value)) next.push(own(value, step));
    }
    level = next;
  }
  return level.filter(isObject);
}
