import type { Caller } from '../../../shared/access/caller.js';
import { DomainError } from '../../../shared/graphql/domain-error.js';

/** The id of the caller as a justitiabele. Throws REGEL for every other role. */
export function ownJustitiabele(caller: Caller): string {
  if (caller.role !== 'justitiabele' || caller.justitiabele === null)
    throw new DomainError(
      'REGEL',
      'Alleen de justitiabele zelf stelt en behaalt eigen doelen.',
    );
  return caller.justitiabele;
}
