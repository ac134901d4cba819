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
import { holds } from './representation.js';
import { rewrite } from './rewrite.js';

type Key = readonly Required[];
type KeyField = Required & { kind: 'Field' };

/** A key by which entities of a type are asked, and what the subgraph tells of it. */
interface CheckedKey {
  whole: Key;
  told: readonly { part: KeyField; alias: string }[];
}

/**
 * Entities are put together by position alone (Apollo Federation, subgraph specification, `Query._entities`: as many as were asked, in
 * the same order), so each is asked for its key too, as far as its subgraph tells it: an `@external` part is known elsewhere.
 */
export interface EntityKeyCheck {
  /** To be asked of every entity beside what the plan asks. */
  fragments: InlineFragmentNode[];
  /** The types of which entities are asked, as the subgraph knows them. */
  types: readonly string[];
  /** Whether an answer is about the entity that was asked about, as far as it says. */
  matchesRepresentation(representation: Json, answer: Json): boolean;
}

export function entityKeyCheck(
  graph: Graph,
  subgraph: string,
  requires: readonly Required[],
  rewrites: readonly Rewrite[],
): EntityKeyCheck {
  const keys = new Map<string, CheckedKey[]>();
  const sent = sentOf(graph.schema, requires, rewrites);
  for (const [type, fields] of sent) {
    // Fields of several types under one response key may not differ in type (GraphQL specification, section 5.3.2).
    const mark = sent.size > 1 ? `${keys.size}_` : '';
    const all = graph
      .keysOf(subgraph, type)
      .filter((key) =>
        key.every((part) => part.kind === 'Field' && fields.has(part.name)),
      );
    keys.set(
      type,
      all.map((whole) => ({
        whole,
        told: told(graph, subgraph, type, whole).map((part) => ({
          part,
          alias: reservedNames.key + mark + part.name,
        })),
      })),
    );
  }
  // Worked out once a type: it is looked up for every entity.
  const ofType = new Map<string, readonly CheckedKey[]>();
  const toldKeys = (typename: string) => {
    let known = ofType.get(typename);
    if (!known) {
      known = keysFor(graph.schema, keys, typename).filter(
        ({ told }) => told.length > 0,
      );
      ofType.set(typename, known);
    }
    return known;
  };
  return {
    types: [...keys.keys()],
    fragments: Array.from(keys).flatMap(([type, all]) => {
      const fields = all.flatMap(({ told }) =>
        told.map(({ part, alias }) => fieldOf(part, alias)),
      );
      return fields.length > 0 ? fragment(type, fields) : [];
    }),
    matchesRepresentation: (representation, answer) => {
      const typename = String(own(representation, '__typename'));
      const key = toldKeys(typename).find(({ whole }) =>
        holds(representation, whole),
      );
      // Of which nothing is told, position and number say all.
      return (
        !key ||
        key.told.every(({ part, alias }) =>
          isSame(part, representation, answer, alias),
        )
      );
    },
  };
}

/** The types of which entities are asked, as the subgraph knows them, each with the fields that may be sent of it. */
function sentOf(
  schema: GraphQLSchema,
  requires: readonly Required[],
  rewrites: readonly Rewrite[],
): Map<string, Set<string>> {
  const sent = new Map<string, Set<string>>();
  const walk = (parts: readonly Required[], around: string | undefined) => {
    for (const part of parts)
      if (part.kind === 'InlineFragment')
        walk(part.selections, part.typeCondition ?? around);
      else if (around !== undefined)
        for (const type of sentAs(schema, around, rewrites))
          sent.set(type, (sent.get(type) ?? new Set()).add(part.name));
  };
  walk(requires, undefined);
  return sent;
}

/** A subgraph may know the objects of an interface, or of some of its types, as objects of one type (`@interfaceObject`). */
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

/** Without the parts that the subgraph does not tell. */
function told(
  graph: Graph,
  subgraph: string,
  typename: string,
  key: Key,
): KeyField[] {
  const type = graph.schema.getType(typename);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return key.flatMap((part): KeyField[] => {
    if (part.kind !== 'Field' || !graph.tells(subgraph, typename, part.name))
      return [];
    if (!part.selections?.length) return [part];
    const held = getNamedType(type.getFields()[part.name]!.type).name;
    const selections = told(graph, subgraph, held, part.selections);
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
    const isAsked =
      name === typename ||
      (!keys.has(typename) &&
        isAbstractType(outer) &&
        isObjectType(type) &&
        schema.isSubType(outer, type));
    return isAsked ? some : [];
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

/** Keys are compared as they are written: an ID may come back as a number. Null says nothing of which entity it is. */
function isSame(
  part: Required,
  asked: Json,
  answer: Json,
  alias = part.kind === 'Field' ? part.name : '',
): boolean {
  if (part.kind !== 'Field') return true;
  const sent = own(asked, part.name);
  const echoed = own(answer, alias);
  if (echoed === null) return true;
  if (!part.selections?.length)
    return sent === echoed || `${sent as string}` === `${echoed as string}`;
  return (
    isObject(sent) &&
    isObject(echoed) &&
    part.selections.every((each) => isSame(each, sent, echoed))
  );
}
