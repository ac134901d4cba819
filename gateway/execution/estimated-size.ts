import { Kind, type DocumentNode, type SelectionSetNode } from 'graphql';
import type { Plan } from './planning/plan.js';

/** By measurement: of each selection, how it is merged and read; of each character, what it becomes when it is parsed and compiled. */
const bytesOfSelection = 600;
const bytesOfCharacter = 25;

/** About how many bytes all takes that is prepared of an operation, when answers have passed through it. */
export const estimatedBytes = (
  document: DocumentNode,
  text: string,
  plan: Plan,
): number =>
  bytesOfSelection * selections(document) +
  bytesOfCharacter * (text.length + charactersAsked(plan));

/** Of an operation, with its fragments written out. */
function selections({ definitions }: DocumentNode): number {
  const fragments = new Map<string, SelectionSetNode>();
  for (const each of definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(each.name.value, each.selectionSet);
  const known = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const count = known.get(name) ?? below(fragments.get(name));
    known.set(name, count);
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

function charactersAsked(plan: Plan): number {
  if (!plan) return 0;
  switch (plan.kind) {
    case 'Fetch':
      return plan.query.length;
    case 'Condition':
      return charactersAsked(plan.then) + charactersAsked(plan.otherwise);
    default:
      return plan.nodes.reduce((sum, each) => sum + charactersAsked(each), 0);
  }
}
