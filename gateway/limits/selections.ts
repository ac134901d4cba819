import { sum } from './fragments.js';
import type { Limit } from './limit.js';

/** Fragments used in fragments can ask exponentially much. Stands first: the others may then look at each selection. */
export const selections: Limit = {
  maximum: 2_000,
  what: 'selections, with its fragments written out',
  count: ({ selectionSet }, fragments) => sum(fragments, () => 1)(selectionSet),
};
