import {
  Kind,
  isAbstractType,
  isObjectType,
  type FieldNode,
  type GraphQLSchema,
  type InlineFragmentNode,
} from 'graphql';
import type { Graph } from '../graph.js';
import { isObject, own, type Json } from '../json.js';
import type { Required, Rewrite } from '../plan/plan.js';
import { reserved } from '../reserved.js';
import { holds } from './representation.js';

type Key = readonly Required[];

/**
 * Entities are put together by position alone (Apollo Federation, subgraph specification, `Query._entities`: as many as were asked, in
 * the same order), so each is asked for its key too.
 */
export interface KeyEcho {
  /** To be asked of every entity beside what the plan asks. */
  fragments: InlineFragmentNode[];
  /** The types of which entities are asked, as the subgraph knows them. */
  types: readonly string[];
  /** Whether an answer is about the entity that was asked about. */
  isAbout(representation: Json, answer: Json): boolean;
}

export function keyEcho(
  graph: Graph,
  subgraph: string,
  requires: readonly Required[],
  rewrites: readonly Rewrite[],
): KeyEcho {
  const keys = new Map(
    Array.from(sentOf(requires, rewrites), ([type, sent]) => [
      type,
      graph
        .keysOf(subgraph, type)
        .filter((key) =>
          key.every((part) => part.kind === 'Field' && sent.has(part.name)),
        ),
    ]),
  );
  return {
    types: [...keys.keys()],
    fragments: Array.from(keys).flatMap(([type, all]) =>
      all.length > 0 ? fragment(type, all.flat()) : [],
    ),
    isAbout: (representation, answer) => {
      const typename = String(own(representation, '__typename'));
      const key = keysFor(graph.schema, keys, typename).find((each) =>
        holds(representation, each),
      );
      if (!key) throw new Error('The plan asks for an entity without its key.');
      return key.every(
        (part) =>
          part.kind === 'InlineFragment' ||
          isSame(
            own(representation, part.name),
            own(answer, reserved.key + part.name),
          ),
      );
    },
  };
}

/** The types of which entities are asked, as the subgraph knows them, each with the fields that may be sent of it. */
function sentOf(
  requires: readonly Required[],
  rewrites: readonly Rewrite[],
): Map<string, Set<string>> {
  const sent = new Map<string, Set<string>>();
  const walk = (parts: readonly Required[], around: string | undefined) => {
    for (const part of parts)
      if (part.kind === 'InlineFragment')
        walk(part.selections, part.typeCondition ?? around);
      else if (around !== undefined) {
        const type = sentAs(around, rewrites);
        sent.set(type, (sent.get(type) ?? new Set()).add(part.name));
      }
  };
  walk(requires, undefined);
  return sent;
}

/** A subgraph may know the objects of an interface as objects of one type (`@interfaceObject`). */
function sentAs(type: string, rewrites: readonly Rewrite[]): string {
  const renamed = rewrites.find(
    ({ kind, path: [first, second] }) =>
      kind === 'ValueSetter' &&
      first === `... on ${type}` &&
      second === '__typename',
  );
  return renamed?.kind === 'ValueSetter' ? String(renamed.setValueTo) : type;
}

function keysFor(
  schema: GraphQLSchema,
  keys: ReadonlyMap<string, readonly Key[]>,
  typename: string,
): readonly Key[] {
  const exact = keys.get(typename);
  if (exact) return exact;
  const type = schema.getType(typename);
  return Array.from(keys).flatMap(([name, some]) => {
    const outer = schema.getType(name);
    return isAbstractType(outer) &&
      isObjectType(type) &&
      schema.isSubType(outer, type)
      ? some
      : [];
  });
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;

const fragment = (type: string, key: Key): InlineFragmentNode => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: { kind: Kind.NAMED_TYPE, name: name(type) },
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: key.flatMap((part) => {
      if (part.kind !== 'Field') return [];
      const node = fieldOf(part);
      return [{ ...node, alias: name(reserved.key + part.name) }];
    }),
  },
});

function fieldOf(part: Required & { kind: 'Field' }): FieldNode {
  const below = part.selections ?? [];
  return {
    kind: Kind.FIELD,
    name: name(part.name),
    ...(below.length > 0
      ? {
          selectionSet: {
            kind: Kind.SELECTION_SET,
            selections: below.flatMap((each) =>
              each.kind === 'Field' ? [fieldOf(each)] : [],
            ),
          },
        }
      : {}),
  };
}

/** Keys are compared as they are written: an ID may come back as a number. */
function isSame(asked: unknown, echoed: unknown): boolean {
  if (Array.isArray(asked))
    return (
      Array.isArray(echoed) &&
      asked.length === echoed.length &&
      asked.every((item, index) => isSame(item, echoed[index]))
    );
  if (!isObject(asked))
    return asked === echoed || String(asked) === String(echoed);
  return Object.entries(asked).every(
    ([field, value]) =>
      field === '__typename' ||
      (isObject(echoed) && isSame(value, own(echoed, field))),
  );
}
