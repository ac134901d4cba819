import { sum } from './fragments.js';
import type { Limit } from './limit.js';

export const directives: Limit = {
  maximum: 10,
  what: 'directives',
  count: ({ directives = [], selectionSet }, fragments) =>
    directives.length +
    sum(
      fragments,
      (selection) => selection.directives?.length ?? 0,
    )(selectionSet),
};
