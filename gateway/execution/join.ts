import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  type ObjectValueNode,
  type SelectionSetNode,
} from 'graphql';

// How the join directives of a supergraph are read (join specification v0.3 to v0.5).

/** Names of the subgraphs by their value in `join__Graph`. */
export function subgraphNames({
  definitions,
}: DocumentNode): Map<string, string> {
  const graphs = definitions.find(
    (each) =>
      each.kind === Kind.ENUM_TYPE_DEFINITION &&
      each.name.value === 'join__Graph',
  );
  return new Map(
    graphs?.kind === Kind.ENUM_TYPE_DEFINITION
      ? graphs.values?.map(({ name, directives }) => [
          name.value,
          textOf(applied(directives, 'join__graph')[0]!, 'name')!,
        ])
      : [],
  );
}

/** Types with a key. */
export const entityTypes = ({ definitions }: DocumentNode) =>
  definitions.filter(
    (each) =>
      each.kind === Kind.OBJECT_TYPE_DEFINITION ||
      each.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );

/** Parses a selection set, with or without its braces. */
export function selectionOf(fields: string): SelectionSetNode {
  const text = fields.trim().startsWith('{') ? fields : `{ ${fields} }`;
  const [operation] = parse(text, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION)
    throw new Error('Not a set of fields.');
  return operation.selectionSet;
}

export const applied = (
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
) => directives?.filter((each) => each.name.value === name) ?? [];

type WithArguments = DirectiveNode | ObjectValueNode;

const argument = (node: WithArguments, name: string) =>
  (node.kind === Kind.DIRECTIVE ? node.arguments : node.fields)?.find(
    (each) => each.name.value === name,
  )?.value;

export const objectsOf = (node: WithArguments, name: string) => {
  const value = argument(node, name);
  return value?.kind === Kind.LIST
    ? value.values.filter((each) => each.kind === Kind.OBJECT)
    : [];
};
export const textOf = (node: WithArguments, name: string) => {
  const value = argument(node, name);
  return value?.kind === Kind.STRING ? value.value : undefined;
};
export const enumOf = (node: WithArguments, name: string) => {
  const value = argument(node, name);
  return value?.kind === Kind.ENUM ? value.value : '';
};
export const isFalse = (node: WithArguments, name: string) => {
  const value = argument(node, name);
  return value?.kind === Kind.BOOLEAN && !value.value;
};
export const isTrue = (node: WithArguments, name: string) => {
  const value = argument(node, name);
  return value?.kind === Kind.BOOLEAN && value.value;
};
