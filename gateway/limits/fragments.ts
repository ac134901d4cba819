import {
  Kind,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { graphError } from '../../shared/graphql/errors.js';
import type { Fragments } from '../../shared/graphql/fragments.js';

type Measure = (set: SelectionSetNode) => number;

/** The sum of `own` over all selections, fragments expanded. */
export const sum = (
  fragments: Fragments,
  own: (selection: SelectionNode) => number,
): Measure =>
  measure(fragments, (selections, below) =>
    selections.reduce((total, each) => total + own(each) + below(each), 0),
  );

/** The maximum sum of `own` on a path to a leaf. A field for which it is `null` is skipped with everything below it. */
export const deepest = (
  fragments: Fragments,
  own: (field: FieldNode) => number | null,
): Measure =>
  measure(fragments, (selections, below) =>
    selections.reduce((most, each) => {
      if (each.kind !== Kind.FIELD) return Math.max(most, below(each));
      const here = own(each);
      return here === null ? most : Math.max(most, here + below(each));
    }, 0),
  );

/** Measures each fragment once, so that the time is linear however they nest: the result does not depend on where one is spread. */
export function measure(
  fragments: Fragments,
  of: (
    selections: readonly SelectionNode[],
    below: (selection: SelectionNode) => number,
  ) => number,
): Measure {
  const results = new Map<string, number | null>();
  const below = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FRAGMENT_SPREAD)
      return ofFragment(selection.name.value);
    return selection.selectionSet ? ofSet(selection.selectionSet) : 0;
  };
  const ofSet: Measure = ({ selections }) => of(selections, below);
  const ofFragment = (name: string): number => {
    const found = results.get(name);
    if (found === null) throw fragmentCycle();
    if (found !== undefined) return found;
    results.set(name, null);
    const fragment = fragments.get(name);
    const result = fragment ? ofSet(fragment.selectionSet) : 0;
    results.set(name, result);
    return result;
  };
  return ofSet;
}

const fragmentCycle = () => refused('A fragment uses itself.');

/** An unused fragment would be validated without being counted. Error: BAD_USER_INPUT. */
export function refuseUnused(
  fragments: Fragments,
  operations: readonly OperationDefinitionNode[],
): void {
  const unused = new Set(fragments.keys());
  const use = (set: SelectionSetNode | undefined): void => {
    for (const each of set?.selections ?? [])
      if (each.kind !== Kind.FRAGMENT_SPREAD) use(each.selectionSet);
      else if (unused.delete(each.name.value))
        use(fragments.get(each.name.value)?.selectionSet);
  };
  for (const { selectionSet } of operations) use(selectionSet);
  if (unused.size > 0) throw refused('No operation uses one of the fragments.');
}

const refused = (message: string) =>
  graphError('BAD_USER_INPUT', message, { http: { status: 400 } });
