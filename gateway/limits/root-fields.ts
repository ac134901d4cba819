import { Kind } from 'graphql';
import { measure } from './fragments.js';
import type { Limit } from './limit.js';

/** Each is a question of its own to a partner. */
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
