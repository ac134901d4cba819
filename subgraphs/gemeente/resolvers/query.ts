import { today } from '../../../shared/days.js';
import { graphError } from '../../../shared/errors.js';
import type { QueryInwonersArgs, QueryResolvers } from '../schema.generated.js';
import type { InwonerFilter } from '../store/inwoners.js';

export const Query: QueryResolvers = {
  inwoners: (_parent, args, { store }) =>
    store.inwonersPage(args, filterOf(args), today()),
  gemeenten: (_parent, { metBeeindigde }, { store }) =>
    store.gemeenten(metBeeindigde ?? false, today()),
  gemeente: (_parent, { code }, { loaders }) =>
    loaders.gemeenteByCode.load(code),
};

function filterOf({
  gemeente,
  basisvoorwaarde: soort,
  status,
}: Partial<QueryInwonersArgs>): InwonerFilter {
  if ((soort == null) !== (status == null))
    throw graphError(
      'BAD_USER_INPUT',
      'Give basisvoorwaarde and status together, or neither.',
    );
  return {
    gemeente: gemeente ?? null,
    basisvoorwaarde: soort && status ? { soort, status } : null,
  };
}
