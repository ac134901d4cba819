import { parse, visit } from 'graphql';
import type { Path } from '../json.js';

/** Cuts the path of an error where it leaves the selection set: a subgraph may write anything there, a personal number included. */
export function requestedPaths(query: string): (path: Path) => Path {
  // Errors are rare: the query is parsed for the first one only.
  let keys: ReadonlySet<string> | undefined;
  return (path) => {
    const selected = (keys ??= keysIn(query));
    const end = path.findIndex(
      (part) => typeof part === 'string' && !selected.has(part),
    );
    return end === -1 ? path : path.slice(0, end);
  };
}

function keysIn(query: string): ReadonlySet<string> {
  const keys = new Set<string>();
  visit(parse(query, { noLocation: true }), {
    Field: ({ alias, name }) => void keys.add((alias ?? name).value),
  });
  return keys;
}
