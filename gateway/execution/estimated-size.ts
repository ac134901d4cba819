import { Kind, type DocumentNode, type SelectionSetNode } from 'graphql';
import { printOperation } from './print-operation.js';
import type { Plan } from './planning/plan.js';

/** Measured: per selection, its merged and compiled form, and how its responses are scanned; per character, its parsed and compiled form. */
const bytesOfSelection = 1_900;
const bytesOfCharacter = 25;

/** Estimated bytes of a prepared operation once responses have passed through it. `text`: what is planned, if anything is. */
export const estimatedBytes = (
  document: DocumentNode,
  text: string | null,
  plan: Plan,
): number =>
  bytesOfSelection * selections(document) +
  bytesOfCharacter *
    ((text ?? printOperation(document)).length + requestCharacters(plan));

/** Selections of an operation with its fragments expanded. */
function selections({ definitions }: DocumentNode): number {
  const fragments = new Map<string, SelectionSetNode>();
  for (const each of definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(each.name.value, each.selectionSet);
  const counts = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const count = counts.get(name) ?? below(fragments.get(name));
    counts.set(name, count);
    return count;
  };
  const below = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce(
      (sum, node) =>
        sum +
        1 +
        (node.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(node.name.value)
          : below(node.selectionSet)),
      0,
    );
  return definitions.reduce(
    (sum, each) =>
      sum +
      (each.kind === Kind.OPERATION_DEFINITION ? below(each.selectionSet) : 0),
    0,
  );
}

function requestCharacters(plan: Plan): number {
  if (!plan) return 0;
  switch (plan.kind) {
    case 'Fetch':
      return plan.query.length;
    case 'Condition':
      return requestCharacters(plan.then) + requestCharacters(plan.otherwise);
    default:
      return plan.steps.reduce(
        (sum, { node }) => sum + requestCharacters(node),
        0,
      );
  }
}
