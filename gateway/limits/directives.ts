import {
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import type { Fragments } from '../../shared/graphql/fragments.js';
import { sum } from './fragments.js';
import type { Limit } from './limit.js';

export const directives: Limit = {
  maximum: 10,
  what: 'directives',
  count: (operation, fragments) => {
    const total = (counts: readonly number[]) =>
      counts.reduce((all, each) => all + each, 0);
    return (
      total(atOperation(operation)) +
      sum(fragments, (selection) => total(atSelection(selection, fragments)))(
        operation.selectionSet,
      )
    );
  },
};

/** As nearly every selection has. */
const none: number[] = [];

type Place = { directives?: readonly unknown[] | undefined };

const countOf = ({ directives = [] }: Place) => directives.length;

/** Directives per node: of the operation and its variables, without its selections. */
export const atOperation = (operation: OperationDefinitionNode): number[] =>
  [operation, ...(operation.variableDefinitions ?? [])].map(countOf);

/** Directives per node of a selection; those of a fragment count at every spread. */
export function atSelection(
  selection: SelectionNode,
  fragments: Fragments,
): number[] {
  const fragment =
    selection.kind === Kind.FRAGMENT_SPREAD &&
    fragments.get(selection.name.value);
  if (fragment) return [countOf(selection), countOf(fragment)];
  return selection.directives?.length ? [countOf(selection)] : none;
}
