import type { CompiledPlan, PlanStep } from '../compile/compiled-plan.js';
import type { ExecutionContext } from './execution-context.js';
import { runFetch } from './run-fetch.js';

/**
 * Runs a plan: independent fetches in parallel. Mutations are in sequence in the plan (GraphQL specification, section 6.2.2,
 * ExecuteMutation).
 */
export const executePlan = <Context>(
  plan: CompiledPlan,
  state: ExecutionContext<Context>,
): Promise<void> => (plan ? step(plan, state) : Promise.resolve());

async function step<Context>(
  node: PlanStep,
  state: ExecutionContext<Context>,
): Promise<void> {
  switch (node.kind) {
    case 'Sequence':
      for (const each of node.steps) await step(each, state);
      return;
    case 'Parallel':
      await Promise.all(node.steps.map((each) => step(each, state)));
      return;
    case 'Condition': {
      const branch =
        state.coerced[node.variable] === true ? node.then : node.otherwise;
      if (branch) await step(branch, state);
      return;
    }
    case 'Fetch':
      await runFetch(node.fetch, state);
  }
}
