import { sum } from './fragments.js';
import type { Limit } from './limit.js';

/** Nested fragments can expand exponentially. The first limit: those after it may then visit each selection. */
export const selections: Limit = {
  maximum: 2_000,
  what: 'selections, with its fragments written out',
  count: ({ selectionSet }, fragments) => sum(fragments, () => 1)(selectionSet),
};
