import type { VerlofVastleggenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { checkEindverlof } from './check-eindverlof.js';
import { detentieForMutation } from './load-for-mutation.js';
import type { DetentieEntity } from '../entities/detentie.js';
import { hasVerlof } from './titel.js';
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
    if (soort === 'EINDVERLOF')
      checkEindverlof(current, vanaf, await store.eindverlofmaatregelen());
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

/** The titel must know this leave, the running detention cover it, and a short leave lasts one day (Rtvi). */
export function checkVerlof(
  detentie: DetentiePeriod & Pick<DetentieEntity, 'titel'>,
  {
    soort,
    doel,
    vanaf,
    tot,
  }: Pick<VerlofVastleggenInput, 'soort' | 'doel' | 'vanaf' | 'tot'>,
): void {
  requireRunning(detentie);
  refuseUnless(
    hasVerlof(detentie.titel, soort),
    'Dit soort verlof is er niet bij deze titel.',
    'soort',
  );
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
