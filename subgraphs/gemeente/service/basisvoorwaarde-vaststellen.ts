import { today, type Day } from '../../../shared/days.js';
import {
  conflict,
  DomainErrorData,
} from '../../../shared/graphql/domain-error.js';
import type {
  BasisvoorwaardeEntity,
  BasisvoorwaardeStatus,
} from '../entities/basisvoorwaarde.js';
import type { BasisvoorwaardeVaststellenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { basisvoorwaardeOf } from './basisvoorwaarden.js';
import { visibleInwoner } from './visible-inwoner.js';

/** Progress or refusal of care would be health content, which has no place in the shared view. */
const zorgStatussen: readonly BasisvoorwaardeStatus[] = [
  'HULPVRAAG',
  'GEREGELD',
  'ONBEKEND',
];

/** The soort, when it is one that people record with this status; otherwise throws why not. */
export function checkVaststellen(
  {
    soort,
    status,
    geldigTot,
  }: Pick<BasisvoorwaardeVaststellenInput, 'soort' | 'status' | 'geldigTot'>,
  day: Day,
): BasisvoorwaardeEntity['soort'] {
  const refuse = (boodschap: string, veld: string) =>
    new DomainErrorData('REGEL', boodschap, veld);
  if (soort === 'IDENTITEITSBEWIJS')
    throw refuse(
      'Het identiteitsbewijs volgt uit de reisdocumenten; registreer een reisdocument.',
      'soort',
    );
  if (soort === 'ZORG' && !zorgStatussen.includes(status))
    throw refuse(
      'Bij zorg is de status alleen hulpvraag, geregeld of onbekend.',
      'status',
    );
  if (geldigTot && status !== 'GEREGELD')
    throw refuse(
      'Alleen wat geregeld is, heeft een laatste geldige dag.',
      'geldigTot',
    );
  if (geldigTot && geldigTot < day)
    throw refuse('Deze dag is al voorbij.', 'geldigTot');
  return soort;
}

/** Sets the status of one basisvoorwaarde; the first time with `versie` 0. */
export const basisvoorwaardeVaststellen = (
  store: Store,
  input: BasisvoorwaardeVaststellenInput,
) =>
  store.unit(input.justitiabele, async () => {
    const { versie, status } = input;
    const { id: justitiabeleId } = await visibleInwoner(
      store,
      input.justitiabele,
    );
    const soort = checkVaststellen(input, today());
    const known = await store.basisvoorwaardenByJustitiabele([justitiabeleId]);
    const current = known.find((row) => row.soort === soort);
    if ((current?.versie ?? 0) !== versie) throw conflict();
    const values = {
      status,
      geldigTot: input.geldigTot ?? null,
      fictief: false,
    };
    const row = current
      ? await store.changeBasisvoorwaarde(current, versie, values)
      : await store.addBasisvoorwaarde({ justitiabeleId, soort, ...values });
    return { basisvoorwaarde: basisvoorwaardeOf(row) };
  });
