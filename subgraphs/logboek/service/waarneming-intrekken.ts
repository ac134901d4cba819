import { now } from '../../../shared/days.js';
import type { WaarnemingEntity } from '../../../shared/audit/audit-tables.js';
import {
  onbekend,
  DomainErrorData,
} from '../../../shared/graphql/domain-error.js';
import type { Store } from '../store.js';

/** Ends an arrangement at once. Throws ONBEKEND for who has nothing to do with it, REGEL when it is over already. */
export async function waarnemingIntrekken(
  store: Store,
  id: string,
): Promise<{ waarneming: WaarnemingEntity }> {
  const waarneming = await store.waarnemingOfOrganisation(id);
  if (!waarneming) throw onbekend('Deze waarneming', 'waarneming');
  const moment = now();
  if (!(await store.endWaarneming(waarneming, moment)))
    throw new DomainErrorData(
      'REGEL',
      'Deze waarneming is al voorbij.',
      'waarneming',
    );
  return { waarneming: { ...waarneming, tot: moment } };
}
