import { GraphQLError, type DocumentNode, type TypeNode } from 'graphql';
import { objectTypes, rootTypes } from './rules.js';

/**
 * Quota, audit and the rule that break-glass access is read-only go by the root fields of an operation; a field that leads back to a root
 * type would have more of them below it, and by `Mutation` a query would make changes.
 */
export function backToRoot(document: DocumentNode): GraphQLError[] {
  const roots = rootTypes(document);
  return objectTypes(document).flatMap(({ name, fields = [] }) =>
    fields
      .filter(({ type }) => roots.has(namedType(type)))
      .map(
        (field) =>
          new GraphQLError(
            `${name.value}.${field.name.value} leads back to ${namedType(field.type)}: below it, root fields would count neither for the quota nor in the record. Let the client ask them at the root.`,
            { nodes: [field] },
          ),
      ),
  );
}

const namedType = (type: TypeNode): string =>
  type.kind === 'NamedType' ? type.name.value : namedType(type.type);
