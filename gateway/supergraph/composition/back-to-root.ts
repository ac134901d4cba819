import type { DocumentNode, GraphQLError, TypeNode } from 'graphql';
import { objectTypes, rootTypes } from './rules.js';
import { violation } from './violation.js';

/**
 * Quota, audit log and the rule that break-glass access is read-only look at the root fields of an operation. A field that returns a root type
 * would have more of them below it, and one that returns `Mutation` would let a query make changes.
 */
export function backToRoot(document: DocumentNode): GraphQLError[] {
  const roots = rootTypes(document);
  return objectTypes(document).flatMap(({ name, fields = [] }) =>
    fields
      .filter(({ type }) => roots.has(namedType(type)))
      .map((field) =>
        violation(
          field,
          'ROOT_TYPE_REACHABLE',
          `${name.value}.${field.name.value} leads back to ${namedType(field.type)}: below it, root fields would count neither for the quota nor in the audit log.`,
          'Let the client select them at the root.',
        ),
      ),
  );
}

const namedType = (type: TypeNode): string =>
  type.kind === 'NamedType' ? type.name.value : namedType(type.type);
