import { joinFetches } from './join-fetches.js';
import type { Plan, PlanNode, PlanTree, PlannedFetch, Step } from './plan.js';

/**
 * Turns the tree of a plan into a graph, in which a step begins when those that it needs have ended, and joins fetches of entities from one
 * subgraph into one request where as many steps precede them: in whichever branch of the tree, each would begin at about the same time.
 */
export function batchFetches(plan: PlanTree | null): Plan {
  if (!plan || plan.kind === 'Fetch') return plan;
  if (plan.kind === 'Condition')
    return {
      ...plan,
      then: batchFetches(plan.then),
      otherwise: batchFetches(plan.otherwise),
    };
  const steps: Step<PlanNode>[] = [];
  addSteps(plan, [], steps);
  const joined = joinSteps(steps);
  return joined.length === 1
    ? joined[0]!.node
    : { kind: 'Graph', steps: joined };
}

/** Adds the steps of a node that begins after others; returns those after which it has ended. */
function addSteps(
  node: PlanTree,
  after: readonly number[],
  steps: Step<PlanNode>[],
): readonly number[] {
  switch (node.kind) {
    case 'Sequence':
      return node.nodes.reduce(
        (ends, each) => addSteps(each, ends, steps),
        after,
      );
    case 'Parallel':
      return node.nodes.flatMap((each) => addSteps(each, after, steps));
    default:
      return [steps.push({ node: batchFetches(node)!, after }) - 1];
  }
}

function joinSteps(steps: readonly Step<PlanNode>[]): Step<PlanNode>[] {
  const levels: number[] = [];
  const groups = new Map<string, number[]>();
  for (const [index, { node, after }] of steps.entries()) {
    const level = 1 + Math.max(-1, ...after.map((each) => levels[each]!));
    levels.push(level);
    const key = mayJoin(node)
      ? `${level} ${node.subgraph}`
      : `${level} ${index} alone`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  // A step comes after all that it needs.
  const ordered = [...groups.values()].sort(
    ([one], [other]) => levels[one!]! - levels[other!]!,
  );
  const groupOf = new Map(
    ordered.flatMap((group, index) => group.map((step) => [step, index])),
  );
  return ordered.map((group) => {
    const members = group.map((index) => steps[index]!);
    const after = members.flatMap((step) =>
      step.after.map((each) => groupOf.get(each)!),
    );
    const nodes = members.map(({ node }) => node);
    const node =
      nodes.length === 1 ? nodes[0]! : joinFetches(nodes as PlannedFetch[]);
    return { node, after: [...new Set(after)] };
  });
}

/** Values of `@fromContext` may split a fetch in several. */
const mayJoin = (node: PlanNode): node is PlannedFetch =>
  node.kind === 'Fetch' &&
  (node.entities?.every(({ contexts }) => contexts.length === 0) ?? false);
