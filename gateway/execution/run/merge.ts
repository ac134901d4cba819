import type { Graph } from '../graph.js';
import { isObject, own, setOwn, type Json } from '../json.js';

/** Puts one answer at all places that it is about. Gives those that it does not fit: see `merge`. */
export function mergeInto(
  graph: Graph,
  targets: readonly Json[],
  source: Json,
): Json[] {
  return targets.filter((target, copy) => {
    // What stands below may yet get other values at one place than at another.
    const apart = copy > 0 && graph.differsByPlace;
    return !merge(graph, target, apart ? structuredClone(source) : source);
  });
}

/**
 * Puts what one subgraph said beside what others said of the same object. What is there is not overwritten by null. False where two
 * lists that should be the same are not equally long: items belong together by position alone.
 */
function merge(graph: Graph, target: Json, source: Json): boolean {
  let fits = true;
  for (const key in source) {
    const value = source[key];
    const known = own(target, key);
    if (known === undefined || known === null) setOwn(target, key, value);
    else if (value !== null)
      fits = mergeValue(graph, target, key, known, value) && fits;
  }
  return fits;
}

function mergeValue(
  graph: Graph,
  target: Json,
  key: string,
  known: unknown,
  value: unknown,
): boolean {
  if (Array.isArray(known) && Array.isArray(value))
    return lists(graph, known, value);
  if (isObject(known) && isObject(value)) return merge(graph, known, value);
  // A subgraph that knows an interface as an object (`@interfaceObject`) does not know better than one that knows the type.
  if (key !== '__typename' || !graph.isAbstract(String(value)))
    setOwn(target, key, value);
  return true;
}

function lists(graph: Graph, known: unknown[], value: unknown[]): boolean {
  if (known.length !== value.length) return false;
  let fits = true;
  for (let index = 0; index < value.length; index++) {
    const one = known[index];
    const other = value[index];
    if (isObject(one) && isObject(other))
      fits = merge(graph, one, other) && fits;
    else if (Array.isArray(one) && Array.isArray(other))
      fits = lists(graph, one, other) && fits;
    else if (one === null) known[index] = other;
  }
  return fits;
}
