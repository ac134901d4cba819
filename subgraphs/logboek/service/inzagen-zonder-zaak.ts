import { graphError } from '../../../shared/graphql/errors.js';
import type { QueryInzagenZonderZaakArgs } from '../schema.generated.js';
import type { Store } from '../store.js';
import { checkPeriod, daysBefore } from './period.js';

/** Throws BAD_USER_INPUT. */
export const inzagenZonderZaak = (
  store: Store,
  {
    van,
    tot,
    stilteDagen,
    ...page
  }: Partial<QueryInzagenZonderZaakArgs> & { van: string; tot: string },
) => {
  checkPeriod({ van, tot });
  const days = stilteDagen ?? 180;
  if (days < 1 || days > 3650)
    throw graphError('BAD_USER_INPUT', 'stilteDagen must be from 1 to 3650.');
  return store.inzagenZonderZaakPage({ van, tot }, daysBefore(van, days), page);
};
