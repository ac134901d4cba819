import type { Json } from '../json.js';
import type { CompiledPlan, PlanStep } from '../compile/compiled-plan.js';
import type { InFlightRequest, ExecutorOptions } from '../executor.js';
import type { Failures } from './failures.js';
import { runFetch } from './run-fetch.js';

/** One operation on its way. */
export interface ExecutionContext<Context> {
  options: ExecutorOptions<Context>;
  context: Context;
  /** As the client gave them. */
  variables: Readonly<Json>;
  /** With their defaults. */
  coerced: Readonly<Json>;
  clientKeys: ReadonlyMap<string, string>;
  /** What the subgraphs said so far. */
  data: Json;
  failures: Failures;
  inFlight: Set<InFlightRequest>;
  /** Fires when nobody waits for the answer any more. */
  signal: AbortSignal;
}

/**
 * Carries a program out: what can go side by side does. Acts never do: a plan has them in sequence (GraphQL specification, section
 * 6.2.2, ExecuteMutation).
 */
export const executePlan = <Context>(
  program: CompiledPlan,
  state: ExecutionContext<Context>,
): Promise<void> => (program ? step(program, state) : Promise.resolve());

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
      await runFetch(node.question, state);
  }
}
