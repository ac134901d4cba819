import {
  Kind,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type FieldNode,
  type GraphQLSchema,
  type InlineFragmentNode,
} from 'graphql';
import type { Graph } from '../graph.js';
import { isObject, own, type Json } from '../json.js';
import type { Required, Rewrite } from '../planning/plan.js';
import { reservedNames } from '../reserved-names.js';
import { hasKey } from './representation.js';
import { rewrite } from './rewrite.js';

type Key = readonly Required[];
type KeyField = Required & { kind: 'Field' };

/** A key by which entities of a type are fetched, and which of its fields the subgraph returns. */
interface CheckedKey {
  whole: Key;
  returnedFields: readonly { part: KeyField; alias: string }[];
}

/**
 * `_entities` returns its results by position (Apollo Federation, subgraph specification: one per representation, in the same order). A
 * subgraph that mixes them up would give one person the data of another, so the key of each entity is selected too and compared. An
 * `@external` part of a key cannot be compared: it belongs to another subgraph.
 */
export interface EntityKeyCheck {
  /** Selected on every entity, in addition to the plan's selection set. */
  fragments: InlineFragmentNode[];
  /** The types of the representations, as the subgraph knows them. */
  types: readonly string[];
  /** Whether a result belongs to a representation, as far as its key fields say. */
  matchesRepresentation(representation: Json, result: Json): boolean;
}

export function entityKeyCheck(
  graph: Graph,
  subgraph: string,
  requires: readonly Required[],
  rewrites: readonly Rewrite[],
): EntityKeyCheck {
  const keys = checkedKeys(
    graph,
    subgraph,
    sentTypes(graph.schema, requires, rewrites),
  );
  const comparableKeys = comparableKeysByType(graph.schema, keys);
  return {
    types: [...keys.keys()],
    fragments: keyFragments(keys),
    matchesRepresentation: (representation, result) => {
      const typename = String(own(representation, '__typename'));
      const key = comparableKeys(typename).find(({ whole }) =>
        hasKey(representation, whole),
      );
      // Without key fields to compare, position and count are all that is checked.
      return (
        !key ||
        key.returnedFields.every(({ part, alias }) =>
          isSame(part, representation, result, alias),
        )
      );
    },
  };
}

/** The keys by which the representations of each type identify an entity. */
function checkedKeys(
  graph: Graph,
  subgraph: string,
  sent: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, CheckedKey[]> {
  const keys = new Map<string, CheckedKey[]>();
  for (const [type, fields] of sent) {
    // Fields of several types under one response key must have the same type (GraphQL specification, section 5.3.2).
    const mark = sent.size > 1 ? `${keys.size}_` : '';
    const identifying = graph
      .keysOf(subgraph, type)
      .filter((key) =>
        key.every((part) => part.kind === 'Field' && fields.has(part.name)),
      );
    keys.set(
      type,
      identifying.map((whole) => ({
        whole,
        returnedFields: returnedFields(graph, subgraph, type, whole).map(
          (part) => ({
            part,
            alias: reservedNames.key + mark + part.name,
          }),
        ),
      })),
    );
  }
  return keys;
}

/** The keys of a type of which a result has fields. Computed once per type: it is called for every entity. */
function comparableKeysByType(
  schema: GraphQLSchema,
  keys: ReadonlyMap<string, readonly CheckedKey[]>,
): (typename: string) => readonly CheckedKey[] {
  const cache = new Map<string, readonly CheckedKey[]>();
  return (typename) => {
    let comparable = cache.get(typename);
    if (!comparable) {
      comparable = keysFor(schema, keys, typename).filter(
        ({ returnedFields }) => returnedFields.length > 0,
      );
      cache.set(typename, comparable);
    }
    return comparable;
  };
}

const keyFragments = (
  keys: ReadonlyMap<string, readonly CheckedKey[]>,
): InlineFragmentNode[] =>
  Array.from(keys).flatMap(([type, all]) => {
    const fields = all.flatMap(({ returnedFields }) =>
      returnedFields.map(({ part, alias }) => fieldOf(part, alias)),
    );
    return fields.length > 0 ? fragment(type, fields) : [];
  });

/** The types of the representations, as the subgraph knows them, each with the fields that may be sent. */
function sentTypes(
  schema: GraphQLSchema,
  requires: readonly Required[],
  rewrites: readonly Rewrite[],
): Map<string, Set<string>> {
  const sent = new Map<string, Set<string>>();
  const walk = (parts: readonly Required[], condition: string | undefined) => {
    for (const part of parts)
      if (part.kind === 'InlineFragment')
        walk(part.selections, part.typeCondition ?? condition);
      else if (condition !== undefined)
        for (const type of sentAs(schema, condition, rewrites))
          sent.set(type, (sent.get(type) ?? new Set()).add(part.name));
  };
  walk(requires, undefined);
  return sent;
}

/** A subgraph may know an interface, or some of its types, as one object type (`@interfaceObject`). */
function sentAs(
  schema: GraphQLSchema,
  condition: string,
  rewrites: readonly Rewrite[],
): Set<string> {
  const as = (type: string): string => {
    const object: Json = { __typename: type };
    rewrite(schema, rewrites, object);
    return String(object['__typename']);
  };
  const type = schema.getType(condition);
  const objects = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  return new Set([
    as(condition),
    ...objects.flatMap(({ name }) => (as(name) === name ? [] : as(name))),
  ]);
}

/** The fields of a key that the subgraph resolves. */
function returnedFields(
  graph: Graph,
  subgraph: string,
  typename: string,
  key: Key,
): KeyField[] {
  const type = graph.schema.getType(typename);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return key.flatMap((part): KeyField[] => {
    if (part.kind !== 'Field' || !graph.resolves(subgraph, typename, part.name))
      return [];
    if (!part.selections?.length) return [part];
    const fieldType = getNamedType(type.getFields()[part.name]!.type).name;
    const selections = returnedFields(
      graph,
      subgraph,
      fieldType,
      part.selections,
    );
    return selections.length > 0 ? [{ ...part, selections }] : [];
  });
}

function keysFor(
  schema: GraphQLSchema,
  keys: ReadonlyMap<string, readonly CheckedKey[]>,
  typename: string,
): CheckedKey[] {
  const type = schema.getType(typename);
  return Array.from(keys).flatMap(([name, some]) => {
    const outer = schema.getType(name);
    const isIncluded =
      name === typename ||
      (!keys.has(typename) &&
        isAbstractType(outer) &&
        isObjectType(type) &&
        schema.isSubType(outer, type));
    return isIncluded ? some : [];
  });
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;

const fragment = (
  type: string,
  selections: readonly FieldNode[],
): InlineFragmentNode => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: { kind: Kind.NAMED_TYPE, name: name(type) },
  selectionSet: { kind: Kind.SELECTION_SET, selections },
});

function fieldOf(part: KeyField, alias?: string): FieldNode {
  const selections = (part.selections ?? []).flatMap((each) =>
    each.kind === 'Field' ? fieldOf(each) : [],
  );
  return {
    kind: Kind.FIELD,
    name: name(part.name),
    ...(alias ? { alias: name(alias) } : {}),
    ...(selections.length > 0
      ? { selectionSet: { kind: Kind.SELECTION_SET, selections } }
      : {}),
  };
}

/** Keys are compared as text: an ID may be returned as a number. Null does not identify an entity. */
function isSame(
  part: Required,
  representation: Json,
  result: Json,
  alias = part.kind === 'Field' ? part.name : '',
): boolean {
  if (part.kind !== 'Field') return true;
  const sent = own(representation, part.name);
  const echoed = own(result, alias);
  if (echoed === null) return true;
  if (!part.selections?.length)
    return sent === echoed || `${sent as string}` === `${echoed as string}`;
  return (
    isObject(sent) &&
    isObject(echoed) &&
    part.selections.every((each) => isSame(each, sent, echoed))
  );
}
