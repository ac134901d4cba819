import { parse, visit } from 'graphql';
import type { Path } from '../json.js';

/** Cuts the paths of errors where a subgraph goes on with what was not asked of it: it may write anything there. */
export function requestedPaths(query: string): (path: Path) => Path {
  // Errors are rare: what was asked is looked through for the first.
  let keys: ReadonlySet<string> | undefined;
  return (path) => {
    const asked = (keys ??= keysIn(query));
    const end = path.findIndex(
      (part) => typeof part === 'string' && !asked.has(part),
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
