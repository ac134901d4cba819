import type { Caller } from '../../../shared/access/caller.js';
import { graphError } from '../../../shared/graphql/errors.js';

/** Returns the period. Throws FORBIDDEN without the scope, BAD_USER_INPUT for a period that ends before it begins. */
export function authorizeNakoming<P extends { van: string; tot: string }>(
  { scopes }: Caller,
  period: P,
): P {
  if (!scopes.includes('nakoming:lezen'))
    throw graphError('FORBIDDEN', 'This caller may not read compliance.');
  if (period.tot < period.van)
    throw graphError(
      'BAD_USER_INPUT',
      'The period ends before it begins: tot must not lie before van.',
    );
  return period;
}
