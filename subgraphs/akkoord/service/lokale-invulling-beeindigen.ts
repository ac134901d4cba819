import type { Caller } from '../../../shared/access/caller.js';
import { today, type Day } from '../../../shared/days.js';
import {
  conflict,
  notFound,
  DomainError,
} from '../../../shared/graphql/domain-error.js';
import type { LokaleInvullingEntity } from '../entities/lokale-invulling.js';
import type { LokaleInvullingBeeindigenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { ownGemeente } from './own-gemeente.js';

/** A coordinator sets the last day of a lokale invulling of the own gemeente. */
export const lokaleInvullingBeeindigen = (
  store: Store,
  caller: Caller,
  { invulling: id, versie, geldtTot }: LokaleInvullingBeeindigenInput,
) =>
  store.unit(caller.organisation, async () => {
    const gemeente = ownGemeente(caller);
    const [invulling] = await store.lokaleInvullingById([id]);
    if (!invulling) throw notFound('Deze lokale invulling', 'invulling');
    if (invulling.gemeente !== gemeente)
      throw new DomainError(
        'REGEL',
        'Deze lokale invulling is van een andere gemeente.',
        'invulling',
      );
    if (invulling.versie !== versie) throw conflict();
    checkEnd(invulling, geldtTot, today());
    return {
      lokaleInvulling: await store.changeLokaleInvulling(invulling, versie, {
        geldtTot,
        normZonderEinde: null,
      }),
    };
  });

/** Throws REGEL if it already has a last day, or if the last day is in the past or before its first day. */
export function checkEnd(
  invulling: Pick<LokaleInvullingEntity, 'geldtVanaf' | 'geldtTot'>,
  geldtTot: Day,
  currentDay: Day,
): void {
  if (invulling.geldtTot !== null)
    throw new DomainError(
      'REGEL',
      'Deze lokale invulling heeft al een laatste dag.',
      'invulling',
    );
  if (geldtTot < currentDay || geldtTot < invulling.geldtVanaf)
    throw new DomainError(
      'REGEL',
      'De laatste dag is niet vóór vandaag en niet vóór de eerste.',
      'geldtTot',
    );
}
