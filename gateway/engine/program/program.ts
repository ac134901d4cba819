import type { Beside } from '../beside.js';
import type { Graph } from '../graph.js';
import type { Plan, PlanNode } from '../plan/plan.js';
import { questionOf, type Question } from './question.js';

/** A plan of which each question is prepared; kept with it. */
export type Program = Step | null;

export type Step =
  | { kind: 'Sequence' | 'Parallel'; steps: readonly Step[] }
  | { kind: 'Condition'; variable: string; then: Program; otherwise: Program }
  | { kind: 'Fetch'; question: Question };

export const compile = <Context>(
  plan: Plan,
  graph: Graph,
  beside?: Beside<Context>,
): Program => plan && stepOf(plan, graph, beside);

function stepOf<Context>(
  node: PlanNode,
  graph: Graph,
  beside: Beside<Context> | undefined,
): Step {
  switch (node.kind) {
    case 'Fetch':
      return { kind: 'Fetch', question: questionOf(node, graph, beside) };
    case 'Condition':
      return {
        kind: 'Condition',
        variable: node.variable,
        then: compile(node.then, graph, beside),
        otherwise: compile(node.otherwise, graph, beside),
      };
    default:
      return {
        kind: node.kind,
        steps: node.nodes.map((each) => stepOf(each, graph, beside)),
      };
  }
}
