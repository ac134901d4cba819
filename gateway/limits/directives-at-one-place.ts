import { atOperation, atSelection } from './directives.js';
import { measure } from './fragments.js';
import type { Limit } from './limit.js';

/** `@include`, `@skip`, and one more. Validation compares those of one node pairwise. */
export const directivesAtOnePlace: Limit = {
  maximum: 3,
  what: 'directives at one place',
  count: (operation, fragments) =>
    Math.max(
      ...atOperation(operation),
      measure(fragments, (selections, below) =>
        selections.reduce(
          (most, each) =>
            Math.max(most, ...atSelection(each, fragments), below(each)),
          0,
        ),
      )(operation.selectionSet),
    ),
};
