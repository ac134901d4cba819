import { graphError } from '../../../shared/graphql/errors.js';

const maximum = 100;

/** Error: BAD_USER_INPUT for more ids than a page holds. */
export function checkIds(
  name: string,
  ids: readonly string[],
): readonly string[] {
  if (ids.length > maximum)
    throw graphError('BAD_USER_INPUT', `${name} must be ${maximum} at most.`);
  return ids;
}
