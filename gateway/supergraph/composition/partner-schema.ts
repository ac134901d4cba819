import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  isTypeDefinitionNode,
  isTypeExtensionNode,
  parse,
  print,
  Source,
  type ASTNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';

/** A subgraph schema, with its file for messages. */
export interface PartnerSchema {
  name: string;
  file: string;
  text: string;
  /** Text of the labels.json in its folder, when there is one. */
  labels?: string | null;
}

/** The same, parsed. Its nodes have their source, which is the schema's own. */
export interface PartnerDocument extends Omit<PartnerSchema, 'text'> {
  document: DocumentNode;
}

const subgraphs = new URL('../../../subgraphs/', import.meta.url);

/** Every partner's schema.graphql, by folder. */
export function partnerSchemas(): PartnerSchema[] {
  return readdirSync(subgraphs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      file: `subgraphs/${name}/schema.graphql`,
      text: readFileSync(new URL(`${name}/schema.graphql`, subgraphs), 'utf8'),
      labels: textIn(new URL(`${name}/labels.json`, subgraphs)),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Of a file that may not be there. */
const textIn = (file: URL | string): string | null =>
  existsSync(file) ? readFileSync(file, 'utf8') : null;

/** A schema in any folder. */
export const schemaInFile = (name: string, file: string): PartnerSchema => ({
  name,
  file,
  text: readFileSync(file, 'utf8'),
  labels: textIn(join(dirname(file), 'labels.json')),
});

/** Error: a GraphQL syntax error. */
export const parsedSchema = ({
  text,
  ...schema
}: PartnerSchema): PartnerDocument => ({
  ...schema,
  document: parse(new Source(text, schema.file)),
});

type TypeNodes = TypeDefinitionNode | TypeExtensionNode;

/** The definitions and extensions of a type. */
export const definitionsOf = (
  { definitions }: DocumentNode,
  type: string,
): TypeNodes[] =>
  definitions.filter(
    (node): node is TypeNodes =>
      (isTypeDefinitionNode(node) || isTypeExtensionNode(node)) &&
      node.name.value === type,
  );

/** The node of `Type`, or `Type.field`; of the field only when the type has it. */
export function nodeAt(
  document: DocumentNode,
  coordinate: string,
): ASTNode | undefined {
  const [type = '', field] = coordinate.split('.');
  const definitions = definitionsOf(document, type);
  return field === undefined
    ? definitions[0]
    : definitions.flatMap(fieldsOf).find(({ name }) => name.value === field);
}

export const fieldsOf = (
  node: TypeNodes,
): readonly (FieldDefinitionNode | InputValueDefinitionNode)[] =>
  'fields' in node ? (node.fields ?? []) : [];

/** A type as it is written, to compare. */
export const textOf = (document: DocumentNode, type: string): string =>
  definitionsOf(document, type).map(print).join('\n');
