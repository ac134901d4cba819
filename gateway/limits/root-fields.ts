import { Kind } from 'graphql';
import { measure } from './fragments.js';
import type { Limit } from './limit.js';

/** Each is resolved by a subgraph as a query of its own. */
export const rootFields: Limit = {
  maximum: 5,
  what: 'fields at the root',
  count: ({ selectionSet }, fragments) =>
    measure(fragments, (selections, below) =>
      selections.reduce(
        (total, each) => total + (each.kind === Kind.FIELD ? 1 : below(each)),
        0,
      ),
    )(selectionSet),
};
