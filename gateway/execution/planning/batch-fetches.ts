import { joinFetches } from './join-fetches.js';
import { stepAfter, type PlannedStep } from './needed-steps.js';
import type { Plan, PlanNode, PlanTree, PlannedFetch, Step } from './plan.js';

/**
 * Turns the tree of a plan into a graph, in which a step begins when those whose data it reads have ended, and joins fetches of entities from one
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
  const steps: PlannedStep[] = [];
  addSteps(plan, [], steps);
  const joined = joinSteps(steps);
  return joined.length === 1
    ? joined[0]!.node
    : { kind: 'Graph', steps: joined };
}

/** Adds the steps of a node that comes after others; returns all after which it has ended. */
function addSteps(
  node: PlanTree,
  before: readonly number[],
  steps: PlannedStep[],
): readonly number[] {
  switch (node.kind) {
    case 'Sequence':
      return node.nodes.reduce(
        (ends, each) => [...new Set([...ends, ...addSteps(each, ends, steps)])],
        before,
      );
    case 'Parallel':
      return node.nodes.flatMap((each) => addSteps(each, before, steps));
    default:
      return [steps.push(stepAfter(batchFetches(node)!, before, steps)) - 1];
  }
}

function joinSteps(steps: readonly PlannedStep[]): Step<PlanNode>[] {
  const levels = levelsOf(steps);
  const groups = new Map<string, number[]>();
  for (const [index, { node }] of steps.entries()) {
    const level = levels[index]!;
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

/**
 * How many steps precede each. A fetch that no other needs waits for a later one of the same entities: the response waits for that one anyway,
 * and the subgraph finds each entity once.
 */
function levelsOf(steps: readonly PlannedStep[]): number[] {
  const levels: number[] = [];
  const ofSameEntities = new Map<string, number[]>();
  for (const [index, { node, after }] of steps.entries()) {
    levels.push(1 + Math.max(-1, ...after.map((each) => levels[each]!)));
    const key = entitiesKey(node);
    ofSameEntities.set(key, [...(ofSameEntities.get(key) ?? []), index]);
  }
  const needed = new Set(steps.flatMap(({ after }) => after));
  return steps.map(({ node, after }, index) => {
    if (!mayJoin(node) || needed.has(index)) return levels[index]!;
    const later = ofSameEntities
      .get(entitiesKey(node))!
      .filter((other) =>
        after.every((each) => steps[other]!.preceding.has(each)),
      );
    return Math.max(...later.map((other) => levels[other]!));
  });
}

/** The same for fetches of the same entities from one subgraph. */
const entitiesKey = (node: PlanNode): string =>
  mayJoin(node)
    ? JSON.stringify([node.subgraph, node.entities!.map(({ paths }) => paths)])
    : '';

/** Values of `@fromContext` may split a fetch in several. */
const mayJoin = (node: PlanNode): node is PlannedFetch =>
  node.kind === 'Fetch' &&
  (node.entities?.every(({ contexts }) => contexts.length === 0) ?? false);
