import { today } from '../../../shared/days.js';
import { graphError } from '../../../shared/graphql/errors.js';
import type { QueryResolvers } from '../resolvers.generated.js';
import type { InwonerFilter } from '../store/inwoner-filter.js';

export const Query: QueryResolvers = {
  inwoners: (_parent, { first, after, ...filter }, { store }) =>
    store.inwonersPage({ first, after }, checked(filter), today()),
  gemeenten: (_parent, { metBeeindigde }, { store }) =>
    store.gemeenten(metBeeindigde ?? false, today()),
  gemeente: (_parent, { code }, { loaders }) =>
    loaders.gemeenteByCode.load(code),
};

/** Throws BAD_USER_INPUT if only one of `basisvoorwaarde` and `status` is given. */
function checked(filter: InwonerFilter): InwonerFilter {
  if ((filter.basisvoorwaarde == null) !== (filter.status == null))
    throw graphError(
      'BAD_USER_INPUT',
      'Give basisvoorwaarde and status together, or neither.',
    );
  return filter;
}
