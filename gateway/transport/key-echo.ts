import {
  Kind,
  type FieldNode,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql';
import type { SupergraphFacts } from '../supergraph/facts.js';

/** The object of which more is asked: its type, its key, and what the answer is computed from. */
export type Representation = Record<string, unknown> & { __typename: string };

/** Entities are put together by position alone, so each is asked for its key too. */
export interface KeyEcho {
  /** To be asked of every entity beside what the plan asks. */
  fragments: InlineFragmentNode[];
  /** Whether an answer is about the entity that was asked about. */
  isAbout(representation: Representation, answer: object): boolean;
}

/** `samples` holds one representation of each type: it tells by which of its keys the plan asks. The keys are echoed under `prefix`. */
export function keyEcho(
  facts: SupergraphFacts,
  partner: string,
  prefix: string,
  samples: ReadonlyMap<string, Representation>,
): KeyEcho {
  const keys = new Map(
    Array.from(samples, ([type, sample]) => [
      type,
      usedKey(facts.keys(partner, type), sample),
    ]),
  );
  return {
    fragments: Array.from(keys, ([type, fields]) =>
      fragment(type, fields, prefix),
    ),
    isAbout: (representation, answer) =>
      keys
        .get(representation.__typename)!
        .every(({ name: { value: name } }) =>
          isSame(
            representation[name],
            (answer as Record<string, unknown>)[prefix + name],
          ),
        ),
  };
}

function usedKey(
  keys: SelectionSetNode[],
  sample: Representation,
): readonly FieldNode[] {
  const used = keys
    .map(({ selections }) => selections as readonly FieldNode[])
    .find((fields) =>
      fields.every(({ name }) => Object.hasOwn(sample, name.value)),
    );
  if (!used) throw new Error('The plan asks for an entity without its key.');
  return used;
}

const fragment = (
  type: string,
  fields: readonly FieldNode[],
  prefix: string,
): InlineFragmentNode => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: { kind: Kind.NAMED_TYPE, name: name(type) },
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: fields.map((field) => ({
      ...field,
      alias: name(prefix + field.name.value),
    })),
  },
});

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;

/** Keys are compared as they are written: an ID may come back as a number. */
function isSame(asked: unknown, echoed: unknown): boolean {
  if (typeof asked !== 'object' || asked === null)
    return (
      (typeof echoed === 'string' || typeof echoed === 'number') &&
      String(asked) === String(echoed)
    );
  return Object.entries(asked).every(
    ([field, value]) =>
      field === '__typename' ||
      isSame(value, (echoed as Record<string, unknown> | null)?.[field]),
  );
}
