import { today, type Day } from '../../../shared/days.js';
import { conflict, DomainError } from '../../../shared/graphql/domain-error.js';
import type {
  BasisvoorwaardeEntity,
  BasisvoorwaardeStatus,
} from '../entities/basisvoorwaarde.js';
import type { BasisvoorwaardeVaststellenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { basisvoorwaardeOf } from './basisvoorwaarden.js';
import { visibleInwoner } from './visible-inwoner.js';

/** Any other status of care would say something about a person's health, which has no place in the shared view. */
const zorgStatuses: readonly BasisvoorwaardeStatus[] = [
  'HULPVRAAG',
  'GEREGELD',
  'ONBEKEND',
];

/** Returns the soort, narrowed to those that can be recorded. Throws REGEL if it cannot be recorded with this status. */
export function checkVaststellen(
  {
    soort,
    status,
    geldigTot,
  }: Pick<BasisvoorwaardeVaststellenInput, 'soort' | 'status' | 'geldigTot'>,
  day: Day,
): BasisvoorwaardeEntity['soort'] {
  const domainError = (boodschap: string, veld: string) =>
    new DomainError('REGEL', boodschap, veld);
  if (soort === 'IDENTITEITSBEWIJS')
    throw domainError(
      'Het identiteitsbewijs volgt uit de reisdocumenten; registreer een reisdocument.',
      'soort',
    );
  if (soort === 'ZORG' && !zorgStatuses.includes(status))
    throw domainError(
      'Bij zorg is de status alleen hulpvraag, geregeld of onbekend.',
      'status',
    );
  if (geldigTot && status !== 'GEREGELD')
    throw domainError(
      'Alleen wat geregeld is, heeft een laatste geldige dag.',
      'geldigTot',
    );
  if (geldigTot && geldigTot < day)
    throw domainError('Deze dag is al voorbij.', 'geldigTot');
  return soort;
}

/** Sets the status of one basisvoorwaarde, which answers a request of the justitiabele. `versie` is 0 while it has no row. */
export const basisvoorwaardeVaststellen = (
  store: Store,
  input: BasisvoorwaardeVaststellenInput,
) =>
  store.unitOfWork(input.justitiabele, async () => {
    const { versie, status } = input;
    const { id: justitiabeleId } = await visibleInwoner(
      store,
      input.justitiabele,
    );
    const soort = checkVaststellen(input, today());
    const recorded = await store.basisvoorwaardenByJustitiabele([
      justitiabeleId,
    ]);
    const current = recorded.find((row) => row.soort === soort);
    if ((current?.versie ?? 0) !== versie) throw conflict();
    const values = {
      status,
      geldigTot: input.geldigTot ?? null,
      fictief: false,
    };
    const row = current
      ? await store.changeBasisvoorwaarde(current, versie, values)
      : await store.addBasisvoorwaarde({ justitiabeleId, soort, ...values });
    if (status !== 'HULPVRAAG')
      await store.answerHulpvragen(justitiabeleId, soort);
    return { basisvoorwaarde: basisvoorwaardeOf(row) };
  });
