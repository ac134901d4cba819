import type { Subgraph } from './subgraph.js';

export { ensure, Skipped, Violation } from './violation.js';

/** One promise of the contract. */
export interface Check {
  /** Stable, in reports and in issue trackers: `area.name`. */
  id: string;
  /** What a subgraph does that keeps to the contract. */
  sentence: string;
  /** Throws Violation, or Skipped when there is nothing to check it with. */
  run(subgraph: Subgraph): Promise<void>;
}

/** Several checks of one area; ids get its name in front. */
export const area = (
  name: string,
  checks: readonly (readonly [string, string, Check['run']])[],
): Check[] =>
  checks.map(([id, sentence, run]) => ({ id: `${name}.${id}`, sentence, run }));
