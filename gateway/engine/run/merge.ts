import { isObject, own, setOwn, type Json } from '../json.js';

/**
 * Puts what one subgraph said beside what others said of the same object. What is there is not overwritten by null. False where two
 * lists that should be the same are not equally long: items belong together by position alone.
 */
export function merge(target: Json, source: Json): boolean {
  let fits = true;
  for (const key in source) {
    const value = source[key];
    const known = own(target, key);
    if (known === undefined || known === null) setOwn(target, key, value);
    else if (value !== null)
      fits = mergeValue(target, key, known, value) && fits;
  }
  return fits;
}

function mergeValue(
  target: Json,
  key: string,
  known: unknown,
  value: unknown,
): boolean {
  if (Array.isArray(known) && Array.isArray(value)) return lists(known, value);
  if (isObject(known) && isObject(value)) return merge(known, value);
  setOwn(target, key, value);
  return true;
}

function lists(known: unknown[], value: unknown[]): boolean {
  if (known.length !== value.length) return false;
  let fits = true;
  for (let index = 0; index < value.length; index++) {
    const one = known[index];
    const other = value[index];
    if (isObject(one) && isObject(other)) fits = merge(one, other) && fits;
    else if (Array.isArray(one) && Array.isArray(other))
      fits = lists(one, other) && fits;
    else if (one === null) known[index] = other;
  }
  return fits;
}
