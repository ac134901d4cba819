import {
  GraphQLList,
  GraphQLString,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  valueFromAST,
  type ConstDirectiveNode,
  type DocumentNode,
} from 'graphql';
import { linksOf } from '../supergraph/links.js';

/** Our own directive, because federation has no access rules for arguments: `@reads(fields: ["Justitiabele.bsn"])`. */
const feature = 'reads';

/**
 * Every `@reads`, under whatever name the schema links it: the fields by which an argument, `Type.field(argument)`, or an input field,
 * `Input.field`, filters, orders or finds. `undefined` where there is no directive.
 */
export function argumentReads(
  document: DocumentNode,
): (coordinate: string) => readonly string[] | undefined {
  const names = new Set(
    linksOf(document)
      .filter((link) => link.feature === feature)
      .map(({ localName }) => localName(`@${feature}`).slice(1)),
  );
  const reads = new Map<string, readonly string[]>();
  const read = (
    coordinate: string,
    { directives = [] }: { directives?: readonly ConstDirectiveNode[] },
  ) => {
    for (const node of directives)
      if (names.has(node.name.value))
        reads.set(coordinate, [
          ...(reads.get(coordinate) ?? []),
          ...fieldsOf(node),
        ]);
  };
  for (const type of document.definitions) {
    if (!isTypeDefinitionNode(type) && !isTypeExtensionNode(type)) continue;
    for (const field of ('fields' in type && type.fields) || []) {
      const at = `${type.name.value}.${field.name.value}`;
      if (field.kind === 'InputValueDefinition') read(at, field);
      else
        for (const argument of field.arguments ?? [])
          read(`${at}(${argument.name.value})`, argument);
    }
  }
  return (coordinate) => reads.get(coordinate);
}

const strings = new GraphQLList(GraphQLString);

const fieldsOf = ({ arguments: [fields] = [] }: ConstDirectiveNode) =>
  (valueFromAST(fields?.value, strings) as string[] | undefined) ?? [];
