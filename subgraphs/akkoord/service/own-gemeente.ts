import { organisationOf, type Caller } from '../../../shared/access/caller.js';
import { DomainError } from '../../../shared/graphql/domain-error.js';

/** Code of the caller's gemeente. Throws REGEL if the caller is not of a gemeente. */
export function ownGemeente(caller: Caller): string {
  const organisatie = organisationOf(caller);
  if (organisatie?.partij !== 'GEMEENTE')
    throw new DomainError('REGEL', 'Alleen een gemeente kan dit doen.');
  return organisatie.organisatie;
}
