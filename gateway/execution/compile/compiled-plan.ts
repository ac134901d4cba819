import { setImmediate } from 'node:timers/promises';
import type { ExtraSelections } from '../extra-selections.js';
import type { Graph } from '../graph.js';
import type { Plan, PlanNode, Step } from '../planning/plan.js';
import { compileFetch, type CompiledFetch } from './compiled-fetch.js';

/** A plan whose fetches are compiled; cached with its operation. */
export type CompiledPlan = PlanStep | null;

export type PlanStep =
  | { kind: 'Graph'; steps: readonly Step<PlanStep>[] }
  | {
      kind: 'Condition';
      variable: string;
      then: CompiledPlan;
      otherwise: CompiledPlan;
    }
  | { kind: 'Fetch'; fetch: CompiledFetch };

/** Compiles one fetch at a time and yields in between, so that a large plan does not block the event loop. */
export const compilePlan = async <Context>(
  plan: Plan,
  graph: Graph,
  extraSelections?: ExtraSelections<Context>,
): Promise<CompiledPlan> => plan && stepOf(plan, graph, extraSelections);

async function stepOf<Context>(
  node: PlanNode,
  graph: Graph,
  extraSelections: ExtraSelections<Context> | undefined,
): Promise<PlanStep> {
  switch (node.kind) {
    case 'Fetch':
      await setImmediate();
      return {
        kind: 'Fetch',
        fetch: compileFetch(node, graph, extraSelections),
      };
    case 'Condition':
      return {
        kind: 'Condition',
        variable: node.variable,
        then: await compilePlan(node.then, graph, extraSelections),
        otherwise: await compilePlan(node.otherwise, graph, extraSelections),
      };
    case 'Graph': {
      const steps: Step<PlanStep>[] = [];
      for (const { node: each, after } of node.steps)
        steps.push({ node: await stepOf(each, graph, extraSelections), after });
      return { kind: 'Graph', steps };
    }
  }
}
