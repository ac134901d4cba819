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

type Key = readonly Required[];

/** Entities are put together by position alone, so each is asked for its key too. */
export interface KeyEcho {
  /** To be asked of every entity beside what the plan asks. */
  fragments: InlineFragmentNode[];
  /** Whether an answer is about the entity that was asked about. */
  isAbout(representation: Json, answer: Json): boolean;
}

/** Aliases of ours begin so; a client's own that do are given another name before an operation is planned. */
export const echoPrefix = '_key_';

export function keyEcho(
  graph: Graph,
  subgraph: string,
  requires: readonly Required[],
  rewrites: readonly Rewrite[],
): KeyEcho {
  const keys = new Map<string, Key>();
  for (const { type, fields } of asked(requires, rewrites)) {
    const key = graph
      .keysOf(subgraph, type)
      .find((each) =>
        each.every((part) => part.kind === 'Field' && fields.has(part.name)),
      );
    if (key) keys.set(type, key);
  }
  return {
    fragments: Array.from(keys, ([type, key]) => fragment(type, key)),
    isAbout: (representation, answer) => {
      const typename = String(own(representation, '__typename'));
      const key =
        keys.get(typename) ?? keyOfInterface(graph.schema, keys, typename);
      return key.every(
        (part) =>
          part.kind === 'InlineFragment' ||
          isSame(
            own(representation, part.name),
            own(answer, echoPrefix + part.name),
          ),
      );
    },
  };
}

/** The types of which entities are asked, as the subgraph knows them, with the fields that are sent of each. */
function asked(requires: readonly Required[], rewrites: readonly Rewrite[]) {
  return requires.flatMap((part) => {
    if (part.kind !== 'InlineFragment' || !part.typeCondition) return [];
    const type = part.typeCondition;
    const sent = rewrites.find(
      ({ kind, path }) =>
        kind === 'ValueSetter' &&
        path.length === 2 &&
        path[0] === `... on ${type}` &&
        path[1] === '__typename',
    );
    const fields = new Set(
      part.selections.flatMap((each) =>
        each.kind === 'Field' ? [each.name] : [],
      ),
    );
    return [
      {
        type: sent?.kind === 'ValueSetter' ? String(sent.setValueTo) : type,
        fields,
      },
    ];
  });
}

function keyOfInterface(
  schema: GraphQLSchema,
  keys: ReadonlyMap<string, Key>,
  typename: string,
): Key {
  const type = schema.getType(typename);
  for (const [name, key] of keys) {
    const outer = schema.getType(name);
    if (
      isAbstractType(outer) &&
      isObjectType(type) &&
      schema.isSubType(outer, type)
    )
      return key;
  }
  throw new Error('The plan asks for an entity without its key.');
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
      return [{ ...node, alias: name(echoPrefix + part.name) }];
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
