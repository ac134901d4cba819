import { Kind, type FieldNode, type SelectionSetNode } from 'graphql';
import type { Fragments } from '../../shared/graphql/fragments.js';
import type { Limit } from './limit.js';

/** Validation compares selections with the same response key pairwise. Colocated fragments repeat some fields, not many. */
export const repetitions: Limit = {
  maximum: 50,
  what: 'repetitions of a field at one place',
  count: ({ selectionSet }, fragments) => most([selectionSet], fragments),
};

/** The count of the most repeated response key of one object. */
function most(sets: readonly SelectionSetNode[], fragments: Fragments): number {
  const byKey = new Map<string, FieldNode[]>();
  for (const field of sets.flatMap((set) => fieldsOf(set, fragments))) {
    const key = (field.alias ?? field.name).value;
    const same = byKey.get(key);
    if (same) same.push(field);
    else byKey.set(key, [field]);
  }
  let count = 0;
  for (const fields of byKey.values()) {
    const below = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
    const inner = below.length > 0 ? most(below, fragments) : 0;
    count = Math.max(count, fields.length, inner);
  }
  return count;
}

const fieldsOf = (
  { selections }: SelectionSetNode,
  fragments: Fragments,
): FieldNode[] =>
  selections.flatMap((each) => {
    if (each.kind === Kind.FIELD) return each;
    const set =
      each.kind === Kind.FRAGMENT_SPREAD
        ? fragments.get(each.name.value)?.selectionSet
        : each.selectionSet;
    return set ? fieldsOf(set, fragments) : [];
  });
