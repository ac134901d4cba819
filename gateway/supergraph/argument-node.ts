import {
  isTypeDefinitionNode,
  isTypeExtensionNode,
  type DocumentNode,
  type InputValueDefinitionNode,
} from 'graphql';

/** The definition of an argument, `Type.field(argument)`, or an input field, `Input.field`. */
export function argumentNode(
  document: DocumentNode,
  coordinate: string,
): InputValueDefinitionNode | undefined {
  const [type, field, argument] = coordinate.split(/[.()]/);
  for (const node of document.definitions) {
    if (!isTypeDefinitionNode(node) && !isTypeExtensionNode(node)) continue;
    if (node.name.value !== type || !('fields' in node)) continue;
    for (const each of node.fields ?? []) {
      if (each.name.value !== field) continue;
      if (each.kind === 'InputValueDefinition') return each;
      return each.arguments?.find(({ name }) => name.value === argument);
    }
  }
  return undefined;
}
