import { professionals, roles } from '../../../shared/access/caller.js';
import { graphError } from '../../../shared/graphql/errors.js';
import type { QueryVeelraadplegersArgs } from '../schema.generated.js';
import type { Store } from '../store.js';
import { checkPeriod } from './period.js';

/** Throws BAD_USER_INPUT. */
export const veelraadplegers = (
  store: Store,
  {
    van,
    tot,
    drempel,
    ookSystemen,
    ...page
  }: Partial<QueryVeelraadplegersArgs> & { van: string; tot: string },
) => {
  checkPeriod({ van, tot });
  if (drempel != null && drempel < 1)
    throw graphError('BAD_USER_INPUT', 'drempel must be at least 1.');
  const selectedRoles = roles.filter(
    (role) => ookSystemen || professionals.includes(role),
  );
  return store.veelraadplegersPage(
    { van, tot },
    { drempel: drempel ?? 50, roles: selectedRoles },
    page,
  );
};
