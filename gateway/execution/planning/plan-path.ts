/** The steps of a path of a plan: a response key, `@` for each item of a list, or `... on A|B` for objects of these types. */
const typePrefix = '... on ';

export const isTypeStep = (step: string): boolean =>
  step.startsWith(typePrefix);

/** The types that a type step names. */
export const typesOf = (step: string): string[] =>
  step.slice(typePrefix.length).split('|');

/** The response keys on a path. */
export const keysOf = (path: readonly string[]): string[] =>
  path.filter((step) => step !== '@' && !isTypeStep(step));
