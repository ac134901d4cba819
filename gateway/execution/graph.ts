import {
  Kind,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type DocumentNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { conflictingRequires } from './conflicting-requires.js';
import {
  applied,
  entityTypes,
  enumOf,
  isFalse,
  isTrue,
  selectionOf,
  subgraphNames,
  textOf,
} from './join.js';
import type { Required } from './planning/plan.js';
import { needsByField, requiredNames, requirementsOf } from './requirements.js';

type Key = readonly Required[];

/** A parsed supergraph. Access rules in it are ignored. */
export interface SupergraphSource {
  text: string;
  document: DocumentNode;
  /** All types of all subgraphs. */
  schema: GraphQLSchema;
}

/** What execution needs of the supergraph in addition to a plan. */
export interface Graph {
  /** All types of all subgraphs, inaccessible ones included. */
  schema: GraphQLSchema;
  /** The `fields` of each @key by which a subgraph knows a type, resolvable ones only. */
  keysOf(subgraph: string, typename: string): readonly Key[];
  /** Whether a subgraph has an interface as an object (`@interfaceObject`) without a resolvable key. */
  isStub(subgraph: string, typename: string): boolean;
  /** Whether a subgraph resolves a field of an entity; not one that is `@external` there. */
  resolves(subgraph: string, typename: string, field: string): boolean;
  /** Whether this is the name of an interface or union. */
  isAbstract(typename: string): boolean;
  /** One object may have different values at different paths: by `@fromContext`, or by the arguments of what it requires. */
  differsByPlace: boolean;
  /** Labels of progressive `@override`. */
  labels: readonly string[];
  /** Names of all fields of objects and interfaces. */
  fieldNames: ReadonlySet<string>;
  /** Names of the fields that some other field requires; true where that is with arguments. */
  required: ReadonlyMap<string, boolean>;
  /** Names of the fields of its own object that a field requires (`@requires`) at a subgraph; `null` when it requires none. */
  needsOf(
    subgraph: string,
    typename: string,
    field: string,
  ): ReadonlySet<string> | null;
}

/**
 * Reads the join directives of a supergraph (join specification v0.3 to v0.5), which may not be renamed. Error: conflicting `@requires`.
 */
export function graphOf({ text, document, schema }: SupergraphSource): Graph {
  const { keys, interfaceObjects } = joinedTypes(document);
  const requirements = requirementsOf(document);
  const external = externalFields(document);
  const [conflict] = conflictingRequires(schema, requirements);
  if (conflict) throw new Error(conflict.message);
  const required = requiredNames(requirements);
  const needs = needsByField(requirements);
  return {
    schema,
    keysOf: (subgraph, typename) => keys.get(`${subgraph} ${typename}`) ?? [],
    isStub: (subgraph, typename) => {
      const at = `${subgraph} ${typename}`;
      return interfaceObjects.has(at) && !keys.has(at);
    },
    resolves: (subgraph, typename, field) =>
      !external.has(`${subgraph} ${typename}.${field}`),
    isAbstract: (typename) => isAbstractType(schema.getType(typename)),
    differsByPlace:
      requirements.some(({ isOfContext }) => isOfContext) ||
      [...required.values()].some(Boolean),
    labels: overrideLabels(text),
    fieldNames: fieldNamesOf(schema),
    required,
    needsOf: (subgraph, typename, field) =>
      needs.get(`${subgraph} ${typename}.${field}`) ?? null,
  };
}

/** By `<subgraph> <type>`: the resolvable keys, and which types are an `@interfaceObject`. */
function joinedTypes(document: DocumentNode) {
  const names = subgraphNames(document);
  const keys = new Map<string, Key[]>();
  const interfaceObjects = new Set<string>();
  for (const type of entityTypes(document))
    for (const join of applied(type.directives, 'join__type')) {
      const key = textOf(join, 'key');
      const at = `${names.get(enumOf(join, 'graph'))} ${type.name.value}`;
      if (isTrue(join, 'isInterfaceObject')) interfaceObjects.add(at);
      if (key === undefined || isFalse(join, 'resolvable')) continue;
      keys.set(at, [...(keys.get(at) ?? []), parts(selectionOf(key))]);
    }
  return { keys, interfaceObjects };
}

/** `<subgraph> <type>.<field>` of each `@external` field. */
function externalFields(document: DocumentNode): ReadonlySet<string> {
  const names = subgraphNames(document);
  return new Set(
    entityTypes(document).flatMap(({ name, fields = [] }) =>
      fields.flatMap((field) =>
        applied(field.directives, 'join__field')
          .filter((join) => isTrue(join, 'external'))
          .map(
            (join) =>
              `${names.get(enumOf(join, 'graph'))} ${name.value}.${field.name.value}`,
          ),
      ),
    ),
  );
}

/** Labels of progressive `@override`. */
const overrideLabels = (supergraphSdl: string): string[] => [
  ...new Set(
    Array.from(
      supergraphSdl.matchAll(/overrideLabel: "([^"]+)"/g),
      ([, label]) => label!,
    ),
  ),
];

const fieldNamesOf = (schema: GraphQLSchema): ReadonlySet<string> =>
  new Set(
    Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.keys(type.getFields())
        : [],
    ),
  );

const parts = ({ selections }: SelectionSetNode): Required[] =>
  selections.flatMap((node): Required[] => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return [];
    const below = node.selectionSet ? parts(node.selectionSet) : [];
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
