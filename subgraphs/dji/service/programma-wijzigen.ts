import type { ProgrammaWijzigenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { detentieForMutation } from './load-for-mutation.js';
import { ofDetentie } from './of-detentie.js';
import { refuseUnless, requireDayOfDetentie, requireRunning } from './rules.js';
import { requirePenitentiair } from './titel.js';

/** Promotie or degradatie to the other programme, not before the last change. */
export const programmaWijzigen = (
  store: Store,
  input: ProgrammaWijzigenInput,
) =>
  store.unit(store.personOfDetentie(input.detentie), async () => {
    const { naar, datum } = input;
    const current = await detentieForMutation(store, input);
    requirePenitentiair(current);
    requireRunning(current);
    refuseUnless(
      naar !== current.programma,
      'Deze persoon volgt dit programma al.',
      'naar',
    );
    requireDayOfDetentie(current, datum, 'datum');
    const earlier = ofDetentie(
      current,
      await store.programmawijzigingenByJustitiabele([current.justitiabeleId]),
    );
    refuseUnless(
      earlier.every((wijziging) => datum >= wijziging.datum),
      'Deze datum ligt vóór de vorige wijziging.',
      'datum',
    );
    const detentie = await store.changeDetentie(current, { programma: naar });
    await store.insertProgrammawijziging({
      detentieId: detentie.id,
      volgnummer: earlier.length + 1,
      naar,
      datum,
    });
    return { detentie };
  });
