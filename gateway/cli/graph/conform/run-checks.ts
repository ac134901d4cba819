import { Skipped, Violation, type Check } from './check.js';
import type { Subgraph } from './subgraph.js';

/** What a check found. `reason`: why it failed or was skipped, and what to do. */
export interface Outcome {
  id: string;
  sentence: string;
  result: 'passed' | 'failed' | 'skipped';
  reason?: string;
}

/** One after another, in order: a fault shows at the check of that promise, and not at another that runs at the same time. */
export async function runChecks(
  subgraph: Subgraph,
  checks: readonly Check[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const check of checks) outcomes.push(await outcomeOf(check, subgraph));
  return outcomes;
}

async function outcomeOf(
  { id, sentence, run }: Check,
  subgraph: Subgraph,
): Promise<Outcome> {
  try {
    await run(subgraph);
    return { id, sentence, result: 'passed' };
  } catch (error) {
    if (error instanceof Skipped)
      return { id, sentence, result: 'skipped', reason: error.message };
    if (error instanceof Violation)
      return { id, sentence, result: 'failed', reason: error.message };
    // A response of another shape than the query has, such as a list that is no list.
    if (error instanceof TypeError)
      return {
        id,
        sentence,
        result: 'failed',
        reason: `The response has another shape than was selected (${error.message}).`,
      };
    throw error;
  }
}
