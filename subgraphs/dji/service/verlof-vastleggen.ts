import type { VerlofVastleggenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { detentieForMutation } from './load-for-mutation.js';
import {
  refuseUnless,
  requireRunning,
  requireText,
  type DetentiePeriod,
} from './rules.js';

/** Records the request for a leave within a running detention. */
export const verlofVastleggen = (store: Store, input: VerlofVastleggenInput) =>
  store.unit(store.personOfDetentie(input.detentie), async () => {
    const { soort, doel = null, vanaf, tot } = input;
    const current = await detentieForMutation(store, input);
    checkVerlof(current, input);
    const detentie = await store.changeDetentie(current);
    const verlof = await store.insertVerlof({
      detentieId: detentie.id,
      soort,
      doel,
      vanaf,
      tot,
      besluit: 'AANGEVRAAGD',
      beslotenOp: null,
    });
    return { verlof, detentie };
  });

/** The running detention must cover the leave, and a short leave lasts one day (Rtvi). */
export function checkVerlof(
  detentie: DetentiePeriod,
  {
    soort,
    doel,
    vanaf,
    tot,
  }: Pick<VerlofVastleggenInput, 'soort' | 'doel' | 'vanaf' | 'tot'>,
): void {
  requireRunning(detentie);
  if (doel != null) requireText(doel, 'doel', 500);
  refuseUnless(
    vanaf >= detentie.insluitingsdatum,
    'Het verlof begint vóór de insluiting.',
    'vanaf',
  );
  refuseUnless(tot >= vanaf, 'Het verlof eindigt voordat het begint.', 'tot');
  refuseUnless(
    detentie.verwachteEinddatum === null || tot <= detentie.verwachteEinddatum,
    'Het verlof eindigt na de verwachte einddatum van de detentie.',
    'tot',
  );
  refuseUnless(
    soort !== 'KORTDUREND_REINTEGRATIEVERLOF' || tot === vanaf,
    'Kortdurend re-integratieverlof duurt één dag.',
    'tot',
  );
}
