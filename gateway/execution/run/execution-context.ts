import type { Json } from '../json.js';
import type { CompiledPlan, PlanStep } from '../compile/compiled-plan.js';
import type { InFlightRequest, ExecutorOptions } from '../executor.js';
import type { Failures } from './failures.js';
import { runFetch } from './run-fetch.js';

/** The execution of one operation. */
export interface ExecutionContext<Context> {
  options: ExecutorOptions<Context>;
  context: Context;
  /** As the client sent them. */
  variables: Readonly<Json>;
  /** With their defaults. */
  coerced: Readonly<Json>;
  clientKeys: ReadonlyMap<string, string>;
  /** The merged results of the subgraphs. */
  data: Json;
  failures: Failures;
  inFlight: Set<InFlightRequest>;
  /** Fires when the client disconnects. */
  signal: AbortSignal;
}

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
