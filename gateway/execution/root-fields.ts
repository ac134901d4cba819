import {
  Kind,
  visit,
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fieldsOnly } from './fields-only.js';

/**
 * The operation with some of its root fields; `null` when none remain. A fragment at the root always applies, so it needs no type
 * condition.
 */
export function withRootFields(
  document: DocumentNode,
  isKept: (name: string) => boolean,
): DocumentNode | null {
  const [operation, ...fragments] = document.definitions as [
    OperationDefinitionNode,
    ...FragmentDefinitionNode[],
  ];
  const named = new Map(fragments.map((each) => [each.name.value, each]));
  const left = ({ selections }: SelectionSetNode): SelectionNode[] =>
    selections.flatMap((node): SelectionNode[] => {
      if (node.kind === Kind.FIELD)
        return isKept(node.name.value) ? [node] : [];
      const { selectionSet } =
        node.kind === Kind.FRAGMENT_SPREAD ? named.get(node.name.value)! : node;
      const inside = left(selectionSet);
      if (inside.length === 0) return [];
      return [
        {
          kind: Kind.INLINE_FRAGMENT,
          directives: node.directives ?? [],
          selectionSet: { ...selectionSet, selections: inside },
        },
      ];
    });
  const selections = left(operation.selectionSet);
  if (selections.length === 0) return null;
  const { selectionSet } = operation;
  const whole = { ...operation, selectionSet: { ...selectionSet, selections } };
  const used = new Set<string>();
  const use = (node: ASTNode): unknown =>
    visit(
      node,
      {
        FragmentSpread: ({ name: { value: name } }) => {
          if (used.has(name)) return;
          used.add(name);
          use(named.get(name)!);
        },
      },
      fieldsOnly,
    );
  use(whole);
  return {
    ...document,
    definitions: [
      whole,
      ...fragments.filter((each) => used.has(each.name.value)),
    ],
  };
}
