import type { Subgraph } from './subgraph.js';

/** One promise of the contract. */
export interface Check {
  /** Stable, in reports and in issue trackers: `area.name`. */
  id: string;
  /** What a subgraph does that keeps to the contract. */
  sentence: string;
  /** Throws Violation, or Skipped when there is nothing to check it with. */
  run(subgraph: Subgraph): Promise<void>;
}

/** The subgraph does not keep the promise. The message says what it did and what to change, without values of people. */
export class Violation extends Error {}

/** The promise cannot be checked here. The message says what is missing for it. */
export class Skipped extends Error {}

export function ensure(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Violation(otherwise);
}

/** Several checks of one area; ids get its name in front. */
export const area = (
  name: string,
  checks: readonly (readonly [string, string, Check['run']])[],
): Check[] =>
  checks.map(([id, sentence, run]) => ({ id: `${name}.${id}`, sentence, run }));
