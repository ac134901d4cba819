import { Kind, visit, type DocumentNode, type FieldNode } from 'graphql';
import { fieldsOnly } from '../fields-only.js';

const typename: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: '__typename' },
};

/**
 * Selects `__typename` where every field of a selection set has a condition. Otherwise the planner may omit the object when all conditions
 * are false, and the response could not tell whether it is null.
 */
export const ensureTypename = (document: DocumentNode): DocumentNode =>
  visit(
    document,
    {
      Field: (node) => {
        const { selectionSet } = node;
        if (!selectionSet) return undefined;
        const isCertain = selectionSet.selections.some(
          (each) => each.kind === Kind.FIELD && !each.directives?.length,
        );
        if (isCertain) return undefined;
        const selections = [typename, ...selectionSet.selections];
        return { ...node, selectionSet: { ...selectionSet, selections } };
      },
    },
    fieldsOnly,
  );
