import type { Day } from '../../../shared/days.js';
import { DomainError } from '../../../shared/graphql/domain-error.js';
import type { ToezichtEntity } from '../entities/toezicht.js';
import type { ToezichtBeeindigenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { ownToezicht } from './own-toezicht.js';

/** Sets the last day of a toezicht, and why it ends. */
export const toezichtBeeindigen = (
  store: Store,
  input: ToezichtBeeindigenInput,
) =>
  store.unit(store.personOfToezicht(input.toezicht), async () => {
    const { einddatum, reden, versie } = input;
    const toezicht = await ownToezicht(store, input);
    checkEnd(toezicht, einddatum);
    return {
      toezicht: await store.changeToezicht(toezicht, versie, {
        einddatum,
        beeindigingsreden: reden ?? null,
      }),
    };
  });

/** Refuses an end before the beginning, and a second end. */
export function checkEnd(
  toezicht: Pick<ToezichtEntity, 'ingangsdatum' | 'einddatum'>,
  einddatum: Day,
): void {
  if (toezicht.einddatum !== null)
    throw new DomainError('REGEL', 'Dit toezicht is al beëindigd.', 'toezicht');
  if (einddatum < toezicht.ingangsdatum)
    throw new DomainError(
      'REGEL',
      'Een toezicht kan niet eindigen voordat het is ingegaan.',
      'einddatum',
    );
}
