import { now } from '../../../shared/days.js';
import type { WaarnemingEntity } from '../../../shared/audit/audit-tables.js';
import { notFound, DomainError } from '../../../shared/graphql/domain-error.js';
import type { Store } from '../store.js';

/** Ends a delegation at once. Throws ONBEKEND if the caller is not part of it, REGEL if it has ended. */
export async function waarnemingIntrekken(
  store: Store,
  id: string,
): Promise<{ waarneming: WaarnemingEntity }> {
  const waarneming = await store.waarnemingOfOrganisation(id);
  if (!waarneming) throw notFound('Deze waarneming', 'waarneming');
  const moment = now();
  if (!(await store.endWaarneming(waarneming, moment)))
    throw new DomainError(
      'REGEL',
      'Deze waarneming is al voorbij.',
      'waarneming',
    );
  return { waarneming: { ...waarneming, tot: moment } };
}
