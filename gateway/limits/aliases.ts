import { Kind } from 'graphql';
import { sum } from './fragments.js';
import type { Limit } from './limit.js';

/** With aliases one operation can select the same field many times. */
export const aliases: Limit = {
  maximum: 15,
  what: 'aliases',
  count: ({ selectionSet }, fragments) =>
    sum(fragments, (selection) =>
      selection.kind === Kind.FIELD && selection.alias ? 1 : 0,
    )(selectionSet),
};
