import { organisationOf, type Caller } from '../../../shared/access/caller.js';
import { DomainErrorData } from '../../../shared/graphql/domain-error.js';

/** Code of the gemeente for which a coordinator acts. Throws REGEL for everyone else. */
export function ownGemeente(caller: Caller): string {
  const organisatie = organisationOf(caller);
  if (organisatie?.partij !== 'GEMEENTE')
    throw new DomainErrorData('REGEL', 'Alleen een gemeente kan dit doen.');
  return organisatie.organisatie;
}
