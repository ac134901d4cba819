import { today, type Day } from '../../../shared/days.js';
import { notFound, DomainError } from '../../../shared/graphql/domain-error.js';
import type { AdviesEntity } from '../entities/advies.js';
import type { InstrumentEntity } from '../entities/instrument.js';
import type { AdviesUitbrengenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { ownAdvies, isOpen } from './own-advies.js';

/** Delivers an advice, with the reclasseringsoordeel when there is one. */
export const adviesUitbrengen = (store: Store, input: AdviesUitbrengenInput) =>
  store.unit(store.personOfAdvies(input.advies), async () => {
    const advies = await ownAdvies(store, input);
    checkDelivery(advies, input, today());
    const { instrument, instrumentversie, risico, uitgebrachtOp } = input;
    if (instrument != null) checkInstrument(await store.instrument(instrument));
    return {
      reclasseringsadvies: await store.changeAdvies(advies, input.versie, {
        status: 'UITGEBRACHT',
        uitgebrachtOp,
        risico: risico ?? null,
        instrument: instrument ?? null,
        instrumentversie: instrumentversie ?? null,
      }),
    };
  });

/** Refuses an invalid status or day, and an incomplete oordeel. */
export function checkDelivery(
  advies: Pick<AdviesEntity, 'status' | 'aangevraagdOp'>,
  input: Omit<AdviesUitbrengenInput, 'advies' | 'versie'>,
  day: Day,
): void {
  if (!isOpen(advies))
    throw new DomainError(
      'REGEL',
      'Dit advies is al uitgebracht of ingetrokken.',
      'advies',
    );
  if (input.uitgebrachtOp < advies.aangevraagdOp)
    throw new DomainError(
      'REGEL',
      'Een advies kan niet voor de dag van de aanvraag zijn uitgebracht.',
      'uitgebrachtOp',
    );
  if (input.uitgebrachtOp > day)
    throw new DomainError(
      'REGEL',
      'Een advies kan niet in de toekomst zijn uitgebracht.',
      'uitgebrachtOp',
    );
  checkOordeel(input);
}

function checkOordeel({
  risico,
  instrument,
  instrumentversie,
}: Omit<AdviesUitbrengenInput, 'advies' | 'versie'>): void {
  if ((risico == null) !== (instrument == null))
    throw new DomainError(
      'REGEL',
      'Een oordeel noemt het risico en het instrument allebei.',
      risico == null ? 'risico' : 'instrument',
    );
  if (instrument == null && instrumentversie != null)
    throw new DomainError(
      'REGEL',
      'Zonder instrument is er geen instrumentversie.',
      'instrumentversie',
    );
  if (instrument != null && !/^\S(.{0,18}\S)?$/.test(instrumentversie ?? ''))
    throw new DomainError(
      'REGEL',
      'Bij een oordeel hoort de versie van het instrument, in hoogstens 20 tekens.',
      'instrumentversie',
    );
}

/** Refuses an instrument that does not exist or that is switched off. */
export function checkInstrument(
  instrument: Pick<InstrumentEntity, 'inGebruik'> | null,
): void {
  if (!instrument) throw notFound('Dit instrument', 'instrument');
  if (!instrument.inGebruik)
    throw new DomainError(
      'REGEL',
      'Dit instrument is niet in gebruik.',
      'instrument',
    );
}
