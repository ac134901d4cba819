import type { ProgrammaWijzigenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { detentieForAct } from './load-for-act.js';
import {
  refuseUnless,
  requireBinnenDetentie,
  requireLopend,
} from './regels.js';

/** Promotie or degradatie: to the other programme, not before the last change. */
export const programmaWijzigen = (
  store: Store,
  input: ProgrammaWijzigenInput,
) =>
  store.unit(store.personOfDetentie(input.detentie), async () => {
    const { naar, datum } = input;
    const current = await detentieForAct(store, input);
    requireLopend(current);
    refuseUnless(
      naar !== current.programma,
      'Deze persoon volgt dit programma al.',
      'naar',
    );
    requireBinnenDetentie(current, datum, 'datum');
    const eerdere = await store.programmawijzigingenByDetentie([current.id]);
    refuseUnless(
      eerdere.every((wijziging) => datum >= wijziging.datum),
      'Deze datum ligt vóór de vorige wijziging.',
      'datum',
    );
    const detentie = await store.changeDetentie(current, { programma: naar });
    await store.insertProgrammawijziging({
      detentieId: detentie.id,
      volgnummer: eerdere.length + 1,
      naar,
      datum,
    });
    return { detentie };
  });
