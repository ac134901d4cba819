import { today } from '../../../shared/days.js';
import type { MeldingAanAkkoordInput } from '../schema.generated.js';
import type { Store } from '../store.js';

/** Takes over the reported relations and puts the person under the akkoord from the day of the reported fact, in Amsterdam. */
export const meldingAanAkkoord = (
  store: Store,
  input: MeldingAanAkkoordInput,
) =>
  store.takeMelding(input, () =>
    store.recordDossier(input.justitiabele, today(new Date(input.tijdstip))),
  );
