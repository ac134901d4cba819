import { Kind, type FieldNode, type SelectionNode } from 'graphql';
import { deepest, sum } from './fragments.js';
import type { Limit } from './limit.js';

/** By the field name: an operation named `IntrospectionQuery` proves nothing. */
export const isIntrospection = ({ name }: FieldNode): boolean =>
  name.value === '__schema' || name.value === '__type';

/** Nested in each other, these multiply the response. Usual tools nest one. */
const lists = new Set(['fields', 'interfaces', 'possibleTypes', 'inputFields']);

export const introspection: Limit = {
  maximum: 2,
  what: 'lists within each other in introspection',
  count: ({ selectionSet }, fragments) => {
    const listsBelow = deepest(fragments, ({ name }) =>
      lists.has(name.value) ? 1 : 0,
    );
    const introspectionFields = sum(fragments, (selection: SelectionNode) =>
      selection.kind === Kind.FIELD && isIntrospection(selection) ? 1 : 0,
    );
    return introspectionFields(selectionSet) > 0 ? listsBelow(selectionSet) : 0;
  },
};
