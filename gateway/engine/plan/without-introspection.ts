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

/**
 * The operation without what no subgraph is asked: the schema itself and the type of the root (GraphQL specification, section 4.1,
 * "Type Name Introspection", and 4.2). `null` when nothing is left to plan. A fragment at the root always applies, so it needs no type.
 */
export function withoutIntrospection(
  document: DocumentNode,
): DocumentNode | null {
  const [operation, ...fragments] = document.definitions as [
    OperationDefinitionNode,
    ...FragmentDefinitionNode[],
  ];
  const named = new Map(fragments.map((each) => [each.name.value, each]));
  const left = ({ selections }: SelectionSetNode): SelectionNode[] =>
    selections.flatMap((node): SelectionNode[] => {
      if (node.kind === Kind.FIELD)
        return node.name.value.startsWith('__') ? [] : [node];
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
    visit(node, {
      FragmentSpread: ({ name: { value: name } }) => {
        if (used.has(name)) return;
        used.add(name);
        use(named.get(name)!);
      },
    });
  use(whole);
  return {
    ...document,
    definitions: [
      whole,
      ...fragments.filter((each) => used.has(each.name.value)),
    ],
  };
}
