import { DomainError } from '../graphql/domain-error.js';
import type { Caller } from './caller.js';

/** The id of the caller as a justitiabele. Throws REGEL with `boodschap` for every other role. */
export function ownJustitiabele(
  { role, justitiabele }: Caller,
  boodschap: string,
): string {
  if (role !== 'justitiabele' || justitiabele === null)
    throw new DomainError('REGEL', boodschap);
  return justitiabele;
}
