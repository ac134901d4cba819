import { randomUUID } from 'node:crypto';
import { now, today, type Day } from '../../../shared/days.js';
import { DomainError } from '../../../shared/graphql/domain-error.js';
import type { ToezichtEntity } from '../entities/toezicht.js';
import type { ContactVastleggenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { checkRunning, ownToezicht } from './own-toezicht.js';

/** Records a contact. The norm is about the earliest contact, in whatever order contacts are recorded. */
export const contactVastleggen = (
  store: Store,
  input: ContactVastleggenInput,
) =>
  store.unit(store.personOfToezicht(input.toezicht), async () => {
    const { datum, soort, versie } = input;
    const toezicht = await ownToezicht(store, input);
    checkRunning(toezicht);
    checkContactDate(toezicht, datum, today());
    const { eersteContactOp } = toezicht;
    const changed = await store.changeToezicht(toezicht, versie, {
      eersteContactOp:
        eersteContactOp !== null && eersteContactOp < datum
          ? eersteContactOp
          : datum,
    });
    await store.addContact({
      id: randomUUID(),
      toezichtId: toezicht.id,
      datum,
      soort,
      vastgelegdTijdstip: now(),
    });
    return { toezicht: changed };
  });

/** Refuses a contact before the toezicht began or in the future. */
export function checkContactDate(
  { ingangsdatum }: Pick<ToezichtEntity, 'ingangsdatum'>,
  datum: Day,
  day: Day,
): void {
  if (datum < ingangsdatum)
    throw new DomainError(
      'REGEL',
      'Een contact kan niet voor de ingangsdatum van het toezicht liggen.',
      'datum',
    );
  if (datum > day)
    throw new DomainError(
      'REGEL',
      'Een contact kan niet in de toekomst liggen.',
      'datum',
    );
}
