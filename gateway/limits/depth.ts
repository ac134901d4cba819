import { deepest } from './fragments.js';
import { isIntrospection } from './introspection.js';
import type { Limit } from './limit.js';

/** All fields of a person in a page of people are seven levels deep. Introspection has a limit of its own. */
export const depth: Limit = {
  maximum: 10,
  what: 'levels of fields',
  count: ({ selectionSet }, fragments) =>
    deepest(fragments, (field) => (isIntrospection(field) ? null : 1))(
      selectionSet,
    ),
};
