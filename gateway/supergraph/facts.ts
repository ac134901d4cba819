import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Which subgraph resolves what, by the join directives of the supergraph. */
export interface SupergraphFacts {
  /** All types of all partners. */
  schema: GraphQLSchema;
  /** Names of the partners, as their folders. */
  partners: string[];
  /** The `fields` of each `@key` of a type in a subgraph. */
  keys(partner: string, type: string): SelectionSetNode[];
  /** Whether a subgraph resolves this field. */
  resolves(partner: string, type: string, field: string): boolean;
  /** Whether only one subgraph resolves this field; key fields have several. */
  hasOneSource(type: string, field: string): boolean;
  /** Whether a field has this `@tag`. */
  hasTag(type: string, field: string, tag: string): boolean;
}

/** Reads the join directives by their own names: the engine refuses a supergraph that renames them. */
export function supergraphFacts(
  document: DocumentNode,
  schema: GraphQLSchema,
): SupergraphFacts {
  const names = graphNames(document);
  const types = new Map(
    document.definitions
      .filter((each) => each.kind === Kind.OBJECT_TYPE_DEFINITION)
      .map((type) => [type.name.value, type]),
  );
  return {
    schema,
    partners: [...names.values()],
    keys: (partner, type) =>
      applied(types.get(type), 'join__type')
        .filter((join) => names.get(textOf(join, 'graph')!) === partner)
        .flatMap((join) => textOf(join, 'key') ?? [])
        .map(selectionSet),
    resolves: (partner, type, field) =>
      sources(types.get(type), field).some(
        (graph) => names.get(graph) === partner,
      ),
    hasOneSource: (type, field) => sources(types.get(type), field).length === 1,
    hasTag: (type, field, tag) =>
      applied(fieldOf(types.get(type), field), 'tag').some(
        (one) => textOf(one, 'name') === tag,
      ),
  };
}

const selectionSet = (fields: string) =>
  (
    parse(`{ ${fields} }`, { noLocation: true })
      .definitions[0] as OperationDefinitionNode
  ).selectionSet;

/** Partner names by their enum value in the supergraph. */
function graphNames({ definitions }: DocumentNode): Map<string, string> {
  const graphs = definitions.find(
    (each): each is EnumTypeDefinitionNode =>
      each.kind === Kind.ENUM_TYPE_DEFINITION &&
      each.name.value === 'join__Graph',
  );
  return new Map(
    graphs?.values?.map((value) => [
      value.name.value,
      textOf(applied(value, 'join__graph')[0]!, 'name')!,
    ]),
  );
}

const fieldOf = (type: ObjectTypeDefinitionNode | undefined, name: string) =>
  type?.fields?.find((each) => each.name.value === name);

/** The subgraphs that resolve a field: without `join__field`, every one that has the type. */
function sources(type: ObjectTypeDefinitionNode | undefined, name: string) {
  const field = fieldOf(type, name);
  const joins = applied(field, 'join__field');
  const graphs = (joins.length > 0 ? joins : applied(type, 'join__type'))
    .filter((join) => textOf(join, 'external') !== true)
    .map((join) => textOf(join, 'graph')!);
  return [...new Set(graphs)];
}

const applied = (
  node: { directives?: readonly ConstDirectiveNode[] } | undefined,
  name: string,
) => node?.directives?.filter((each) => each.name.value === name) ?? [];

function textOf(
  node: ConstDirectiveNode,
  argument: 'external',
): boolean | undefined;
function textOf(node: ConstDirectiveNode, argument: string): string | undefined;
function textOf(node: ConstDirectiveNode, argument: string) {
  const value = node.arguments?.find(
    ({ name }) => name.value === argument,
  )?.value;
  return value && 'value' in value ? value.value : undefined;
}
