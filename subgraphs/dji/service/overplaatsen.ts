import { notFound } from '../../../shared/graphql/domain-error.js';
import type { OverplaatsenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { detentieForMutation } from './load-for-mutation.js';
import { ofDetentie } from './of-detentie.js';
import { reportOverplaatsing } from './send-meldingen.js';
import { refuseUnless, requireDayOfDetentie, requireRunning } from './rules.js';
import { isPenitentiair } from './titel.js';

/** Transfers a person to another inrichting, not before the last transfer. Afterwards the caller may no longer see the person. */
export const overplaatsen = (store: Store, input: OverplaatsenInput) =>
  store.unit(store.personOfDetentie(input.detentie), async () => {
    const { datum, inrichting: code } = input;
    const current = await detentieForMutation(store, input);
    requireRunning(current);
    const [inrichting] = await store.inrichtingenByCode([code]);
    if (!inrichting) throw notFound('Deze inrichting', 'inrichting');
    refuseUnless(
      code !== current.inrichtingCode,
      'Deze persoon verblijft al in deze inrichting.',
      'inrichting',
    );
    requireDayOfDetentie(current, datum, 'datum');
    const plaatsingen = ofDetentie(
      current,
      await store.plaatsingenByJustitiabele([current.justitiabeleId]),
    );
    refuseUnless(
      plaatsingen.every(({ vanaf }) => datum >= vanaf),
      'Deze datum ligt vóór de laatste overplaatsing.',
      'datum',
    );
    const detentie = await store.changeDetentie(current, {
      inrichtingCode: code,
    });
    await store.insertPlaatsing({
      detentieId: detentie.id,
      volgnummer: plaatsingen.length + 1,
      inrichtingCode: code,
      regime:
        input.regime ?? (isPenitentiair(current.titel) ? 'GEVANGENIS' : 'FPC'),
      vanaf: datum,
    });
    await reportOverplaatsing(store, current, code, datum);
    return { detentie };
  });
