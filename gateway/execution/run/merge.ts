import type { Graph } from '../graph.js';
import { isObject, own, setOwn, type Json } from '../json.js';
import { Span } from '../scan/span.js';

/** Merges one result into all objects that it belongs to. Returns those that it does not fit: see `merge`. */
export function mergeInto(
  graph: Graph,
  targets: readonly Json[],
  source: Json,
): Json[] {
  return targets.filter((target, copy) => {
    // Values below may still differ by path, so the copies must not be shared.
    const mustCopy = copy > 0 && graph.differsByPlace;
    return !merge(graph, target, mustCopy ? structuredClone(source) : source);
  });
}

/**
 * Merges the values of a subgraph into an object. Null does not overwrite a value. Returns false for two lists of different lengths: their
 * items correspond by position alone.
 */
function merge(graph: Graph, target: Json, source: Json): boolean {
  let fits = true;
  for (const key in source) {
    const value = source[key];
    const existing = own(target, key);
    if (existing === undefined || existing === null) setOwn(target, key, value);
    else if (value !== null)
      fits = mergeValue(graph, target, key, existing, value) && fits;
  }
  return fits;
}

function mergeValue(
  graph: Graph,
  target: Json,
  key: string,
  existing: unknown,
  value: unknown,
): boolean {
  if (Array.isArray(existing) && Array.isArray(value))
    return lists(graph, existing, value);
  // Only leaves are spans where several fetches select them.
  const isLeaf = value instanceof Span || existing instanceof Span;
  if (!isLeaf && isObject(existing) && isObject(value))
    return merge(graph, existing, value);
  // An `@interfaceObject` has the interface as its type; a concrete type is more exact.
  if (key !== '__typename' || !graph.isAbstract(String(value)))
    setOwn(target, key, value);
  return true;
}

function lists(graph: Graph, existing: unknown[], value: unknown[]): boolean {
  if (existing.length !== value.length) return false;
  let fits = true;
  for (let index = 0; index < value.length; index++) {
    const one = existing[index];
    const other = value[index];
    if (isObject(one) && isObject(other))
      fits = merge(graph, one, other) && fits;
    else if (Array.isArray(one) && Array.isArray(other))
      fits = lists(graph, one, other) && fits;
    else if (one === null) existing[index] = other;
  }
  return fits;
}
