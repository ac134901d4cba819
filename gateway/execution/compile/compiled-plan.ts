import { setImmediate } from 'node:timers/promises';
import type { ExtraSelections } from '../extra-selections.js';
import type { Graph } from '../graph.js';
import type { Plan, PlanNode } from '../planning/plan.js';
import { compileFetch, type CompiledFetch } from './compiled-fetch.js';

/** A plan of which each question is prepared; kept with it. */
export type CompiledPlan = PlanStep | null;

export type PlanStep =
  | { kind: 'Sequence' | 'Parallel'; steps: readonly PlanStep[] }
  | {
      kind: 'Condition';
      variable: string;
      then: CompiledPlan;
      otherwise: CompiledPlan;
    }
  | { kind: 'Fetch'; question: CompiledFetch };

/** Question by question: between them other work goes on. */
export const compilePlan = async <Context>(
  plan: Plan,
  graph: Graph,
  beside?: ExtraSelections<Context>,
): Promise<CompiledPlan> => plan && stepOf(plan, graph, beside);

async function stepOf<Context>(
  node: PlanNode,
  graph: Graph,
  beside: ExtraSelections<Context> | undefined,
): Promise<PlanStep> {
  switch (node.kind) {
    case 'Fetch':
      await setImmediate();
      return { kind: 'Fetch', question: compileFetch(node, graph, beside) };
    case 'Condition':
      return {
        kind: 'Condition',
        variable: node.variable,
        then: await compilePlan(node.then, graph, beside),
        otherwise: await compilePlan(node.otherwise, graph, beside),
      };
    default: {
      const steps: PlanStep[] = [];
      for (const each of node.nodes)
        steps.push(await stepOf(each, graph, beside));
      return { kind: node.kind, steps };
    }
  }
}
