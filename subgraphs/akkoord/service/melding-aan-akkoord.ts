import { today } from '../../../shared/days.js';
import { introduces } from '../../../shared/meldingen/sender-policy.js';
import type { MeldingAanAkkoordInput } from '../schema.generated.js';
import type { Store } from '../store.js';

/** Stores the relations in the melding. A melding of arrival also creates the dossier, from its day in Amsterdam. */
export const meldingAanAkkoord = (
  store: Store,
  input: MeldingAanAkkoordInput,
) =>
  store.takeMelding(
    input,
    introduces(input.soort)
      ? () =>
          store.recordDossier(
            input.justitiabele,
            today(new Date(input.tijdstip)),
          )
      : undefined,
  );
