import {
  isAbstractType,
  Kind,
  typeFromAST,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Fragments } from './fragments.js';

/** CollectFields of the specification, for one type of object, by the key that a field has in the response; without directives. */
export function collectFields(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  // Each once: fragments that spread one another twice would take exponential time.
  const visited = new Set<string>();
  const collect = ({ selections: nodes }: SelectionSetNode) => {
    for (const node of nodes) {
      if (node.kind === Kind.FIELD) {
        const key = (node.alias ?? node.name).value;
        found.set(key, [...(found.get(key) ?? []), node]);
        continue;
      }
      const isSpread = node.kind === Kind.FRAGMENT_SPREAD;
      if (isSpread && visited.has(node.name.value)) continue;
      if (isSpread) visited.add(node.name.value);
      const fragment = isSpread ? fragments.get(node.name.value)! : node;
      if (applies(schema, fragment.typeCondition, type))
        collect(fragment.selectionSet);
    }
  };
  selections.forEach(collect);
  return found;
}

function applies(
  schema: GraphQLSchema,
  condition: FragmentDefinitionNode['typeCondition'] | undefined,
  type: GraphQLObjectType,
): boolean {
  if (!condition) return true;
  const named = typeFromAST(schema, condition);
  return (
    named === type || (isAbstractType(named) && schema.isSubType(named, type))
  );
}

/** Whether a document has what is not compiled: directives, introspection, or a key that is no plain property of an object. */
export function isUnusual(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive: () => void (found = true),
    Field: ({ name, alias }) => {
      const isMeta = name.value === '__schema' || name.value === '__type';
      if (isMeta || alias?.value === '__proto__') found = true;
    },
  });
  return found;
}
