import { Kind, visit, type DocumentNode, type FieldNode } from 'graphql';
import { fieldsOnly } from '../fields-only.js';

const typename: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: '__typename' },
};

/**
 * The operation as it is planned: of every object something is asked whatever the conditions say. Otherwise a plan may not ask for an
 * object of which only conditions are asked, and nobody would know whether it is there.
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
