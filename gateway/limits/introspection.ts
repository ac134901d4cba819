import { Kind, type FieldNode, type SelectionNode } from 'graphql';
import { deepest, sum } from './fragments.js';
import type { Limit } from './limit.js';

/** By the field that is asked: what an operation or fragment is called means nothing. */
export const isIntrospection = ({ name }: FieldNode): boolean =>
  name.value === '__schema' || name.value === '__type';

/** From type to type by these, introspection multiplies itself. The usual tools go one list deep. */
const lists = new Set(['fields', 'interfaces', 'possibleTypes', 'inputFields']);

/** Lists within lists of introspection. */
export const introspection: Limit = {
  maximum: 2,
  what: 'lists within each other in introspection',
  count: ({ selectionSet }, fragments) => {
    const listsBelow = deepest(fragments, ({ name }) =>
      lists.has(name.value) ? 1 : 0,
    );
    const asks = sum(fragments, (selection: SelectionNode) =>
      selection.kind === Kind.FIELD && isIntrospection(selection) ? 1 : 0,
    );
    return asks(selectionSet) > 0 ? listsBelow(selectionSet) : 0;
  },
};
