import { measure } from './fragments.js';
import type { Limit } from './limit.js';

/** `@include`, `@skip`, and one more; validation compares them with each other. */
export const directivesAtOnePlace: Limit = {
  maximum: 3,
  what: 'directives at one place',
  count: ({ directives = [], selectionSet }, fragments) =>
    measure(fragments, (selections, below) =>
      selections.reduce(
        (most, each) =>
          Math.max(most, each.directives?.length ?? 0, below(each)),
        directives.length,
      ),
    )(selectionSet),
};
