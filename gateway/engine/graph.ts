import {
  Kind,
  buildASTSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  parse,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Required } from './plan/plan.js';

type Key = readonly Required[];

/** What the supergraph says that the engine needs beside a plan. */
export interface Graph {
  /** All types of all subgraphs, inaccessible ones included. */
  schema: GraphQLSchema;
  subgraphs: readonly string[];
  /** The `fields` of each @key by which a subgraph knows a type, resolvable ones only. */
  keysOf(subgraph: string, typename: string): readonly Key[];
  /** Whether this is the name of an interface or union. */
  isAbstract(typename: string): boolean;
  /** Some field gets values from objects above its own (`@fromContext`). */
  hasContexts: boolean;
  /** Labels of progressive `@override`. */
  labels: readonly string[];
  /** Names of all fields of objects and interfaces. */
  fieldNames: ReadonlySet<string>;
  /** Names of the fields that some other field requires; true where that is with arguments. */
  required: ReadonlyMap<string, boolean>;
}

/** Reads the join directives of a supergraph (join specification v0.3 to v0.5), which may not be renamed. */
export function graphOf(supergraphSdl: string): Graph {
  const document = parse(supergraphSdl, { noLocation: true });
  const schema = buildASTSchema(document, { assumeValidSDL: true });
  const names = subgraphNames(document);
  const keys = new Map<string, Key[]>();
  const requiredNames = new Map<string, boolean>();
  visit(document, {
    enter: (node) => {
      if (
        node.kind === Kind.OBJECT_TYPE_DEFINITION ||
        node.kind === Kind.INTERFACE_TYPE_DEFINITION
      )
        for (const join of applied(node.directives, 'join__type')) {
          const key = textOf(join, 'key');
          if (key === undefined || isFalse(join, 'resolvable')) continue;
          const at = `${names.get(enumOf(join, 'graph'))} ${node.name.value}`;
          keys.set(at, [...(keys.get(at) ?? []), required(selectionOf(key))]);
        }
      if (node.kind === Kind.FIELD_DEFINITION)
        for (const join of applied(node.directives, 'join__field'))
          addRequired(textOf(join, 'requires'), requiredNames);
      return undefined;
    },
  });
  return {
    schema,
    subgraphs: [...names.values()],
    keysOf: (subgraph, typename) => keys.get(`${subgraph} ${typename}`) ?? [],
    isAbstract: (typename) => isAbstractType(schema.getType(typename)),
    hasContexts: supergraphSdl.includes('contextArguments:'),
    labels: [
      ...new Set(
        Array.from(
          supergraphSdl.matchAll(/overrideLabel: "([^"]+)"/g),
          ([, label]) => label!,
        ),
      ),
    ],
    fieldNames: new Set(
      Object.values(schema.getTypeMap()).flatMap((type) =>
        isObjectType(type) || isInterfaceType(type)
          ? Object.keys(type.getFields())
          : [],
      ),
    ),
    required: requiredNames,
  };
}

function subgraphNames({ definitions }: DocumentNode): Map<string, string> {
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

function selectionOf(fields: string): SelectionSetNode {
  const [operation] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION)
    throw new Error('Not a set of fields.');
  return operation.selectionSet;
}

const required = ({ selections }: SelectionSetNode): Required[] =>
  selections.flatMap((node): Required[] => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return [];
    const below = node.selectionSet ? required(node.selectionSet) : [];
    if (node.kind === Kind.FIELD)
      return [{ kind: 'Field', name: node.name.value, selections: below }];
    const typeCondition = node.typeCondition?.name.value;
    return [
      {
        kind: 'InlineFragment',
        selections: below,
        ...(typeCondition ? { typeCondition } : {}),
      },
    ];
  });

function addRequired(
  fields: string | undefined,
  names: Map<string, boolean>,
): void {
  if (fields === undefined) return;
  visit(selectionOf(fields), {
    Field: ({ name: { value: name }, arguments: given = [] }) =>
      void names.set(name, given.length > 0 || names.get(name) === true),
  });
}

const applied = (
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
) => directives?.filter((each) => each.name.value === name) ?? [];

const argument = (node: ConstDirectiveNode, name: string) =>
  node.arguments?.find((each) => each.name.value === name)?.value;

const textOf = (node: ConstDirectiveNode, name: string) => {
  const value = argument(node, name);
  return value?.kind === Kind.STRING ? value.value : undefined;
};
const enumOf = (node: ConstDirectiveNode, name: string) => {
  const value = argument(node, name);
  return value?.kind === Kind.ENUM ? value.value : '';
};
const isFalse = (node: ConstDirectiveNode, name: string) => {
  const value = argument(node, name);
  return value?.kind === Kind.BOOLEAN && !value.value;
};
