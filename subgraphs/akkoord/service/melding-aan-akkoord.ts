import { today } from '../../../shared/days.js';
import { introduces } from '../../../shared/meldingen/sender-policy.js';
import type { MeldingAanAkkoordInput } from '../schema.generated.js';
import type { Store } from '../store.js';

/** Takes over the reported relations; an arrival puts the person under the akkoord from its day, in Amsterdam. */
export const meldingAanAkkoord = (
  store: Store,
  input: MeldingAanAkkoordInput,
) =>
  store.takeMelding(input, () =>
    introduces(input.soort)
      ? store.recordDossier(input.justitiabele, today(new Date(input.tijdstip)))
      : store.outcomeDue(input.justitiabele),
  );
