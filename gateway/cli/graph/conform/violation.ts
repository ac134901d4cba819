/** The subgraph does not keep the promise. The message says what it did and what to change, without values of people. */
export class Violation extends Error {}

/** The promise cannot be checked here. The message says what is missing for it. */
export class Skipped extends Error {}

export function ensure(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Violation(otherwise);
}
