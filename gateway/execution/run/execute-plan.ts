import type { CompiledPlan, PlanStep } from '../compile/compiled-plan.js';
import type { ExecutionContext } from './execution-context.js';
import { runFetch } from './run-fetch.js';

/**
 * Runs a plan: each step as soon as those before it have ended. Mutations are in sequence in the plan (GraphQL specification, section 6.2.2,
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
    case 'Graph': {
      const ended: Promise<void>[] = [];
      for (const { node: each, after } of node.steps)
        ended.push(
          Promise.all(after.map((index) => ended[index]!)).then(() =>
            step(each, state),
          ),
        );
      await Promise.all(ended);
      return;
    }
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
