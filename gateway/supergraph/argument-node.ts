import {
  isTypeDefinitionNode,
  isTypeExtensionNode,
  type DocumentNode,
  type InputValueDefinitionNode,
} from 'graphql';

/** Where a schema defines an argument, `Type.field(argument)`, or a field of an input, `Input.field`. */
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
