import { setImmediate } from 'node:timers/promises';
import type { Beside } from '../extra-selections.js';
import type { Graph } from '../graph.js';
import type { Plan, PlanNode } from '../planning/plan.js';
import { questionOf, type Question } from './compiled-fetch.js';

/** A plan of which each question is prepared; kept with it. */
export type Program = Step | null;

export type Step =
  | { kind: 'Sequence' | 'Parallel'; steps: readonly Step[] }
  | { kind: 'Condition'; variable: string; then: Program; otherwise: Program }
  | { kind: 'Fetch'; question: Question };

/** Question by question: between them other work goes on. */
export const compile = async <Context>(
  plan: Plan,
  graph: Graph,
  beside?: Beside<Context>,
): Promise<Program> => plan && stepOf(plan, graph, beside);

async function stepOf<Context>(
  node: PlanNode,
  graph: Graph,
  beside: Beside<Context> | undefined,
): Promise<Step> {
  switch (node.kind) {
    case 'Fetch':
      await setImmediate();
      return { kind: 'Fetch', question: questionOf(node, graph, beside) };
    case 'Condition':
      return {
        kind: 'Condition',
        variable: node.variable,
        then: await compile(node.then, graph, beside),
        otherwise: await compile(node.otherwise, graph, beside),
      };
    default: {
      const steps: Step[] = [];
      for (const each of node.nodes)
        steps.push(await stepOf(each, graph, beside));
      return { kind: node.kind, steps };
    }
  }
}
