import { organisationOf, type Caller } from '../../../shared/access/caller.js';
import { graphError } from '../../../shared/graphql/errors.js';
import { DomainError } from '../../../shared/graphql/domain-error.js';

/** The caller's organisation. Throws FORBIDDEN for a caller without one, REGEL under a delegation. */
export function ownOrganisation(caller: Caller): string {
  const own = organisationOf(caller);
  if (!own)
    throw graphError('FORBIDDEN', 'Only who works with people may do this.');
  if (caller.waarneming)
    throw new DomainError(
      'REGEL',
      'Dit kan niet namens een ander: doe het als uzelf, zonder waarneming.',
    );
  return own.organisatie;
}
