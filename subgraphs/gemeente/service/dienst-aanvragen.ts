import { today, type Day } from '../../../shared/days.js';
import { DomainError } from '../../../shared/graphql/domain-error.js';
import type { DienstEntity } from '../entities/dienst.js';
import type { InwonerEntity } from '../entities/inwoner.js';
import type { DienstAanvragenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { visibleInwoner } from './visible-inwoner.js';

/** Throws REGEL if this service cannot be requested for this person. */
export function checkAanvraag(
  {
    soort,
    aangevraagdOp,
    bedreigend,
  }: Pick<DienstAanvragenInput, 'soort' | 'aangevraagdOp' | 'bedreigend'>,
  { nederlander }: Pick<InwonerEntity, 'nederlander'>,
  ownDiensten: readonly Pick<DienstEntity, 'openSoort'>[],
  day: Day,
): void {
  const refuse = (boodschap: string, veld: string) => {
    throw new DomainError('REGEL', boodschap, veld);
  };
  if (aangevraagdOp > day)
    refuse('Een aanvraag kan niet in de toekomst liggen.', 'aangevraagdOp');
  if (bedreigend && soort !== 'SCHULDHULP')
    refuse(
      'Alleen bij schuldhulp kan de situatie bedreigend zijn.',
      'bedreigend',
    );
  // Paspoortwet art. 16a: every Dutchman, and nobody else.
  if (soort === 'NIK_AANVRAAG' && nederlander === false)
    refuse(
      'Een Nederlandse identiteitskaart is er alleen voor Nederlanders.',
      'soort',
    );
  if (ownDiensten.some(({ openSoort }) => openSoort === soort))
    refuse('Er loopt al een aanvraag voor deze dienst.', 'soort');
}

/** Records a request to the caller's own gemeente. No basisvoorwaarde is written; IDENTITEITSBEWIJS is derived from an open NIK_AANVRAAG. */
export const dienstAanvragen = (store: Store, input: DienstAanvragenInput) =>
  store.unitOfWork(input.justitiabele, async () => {
    const inwoner = await visibleInwoner(store, input.justitiabele);
    const gemeenteCode = store.ownGemeente;
    if (!gemeenteCode)
      throw new DomainError(
        'REGEL',
        'Alleen een gemeente legt een aanvraag vast.',
      );
    const diensten = await store.dienstenByJustitiabele([inwoner.id]);
    const ownDiensten = diensten.filter(
      (dienst) => dienst.gemeenteCode === gemeenteCode,
    );
    checkAanvraag(input, inwoner, ownDiensten, today());
    const dienst = await store.addDienst({
      justitiabeleId: inwoner.id,
      gemeenteCode,
      soort: input.soort,
      openSoort: input.soort,
      status: 'AANGEVRAAGD',
      bedreigend: input.bedreigend ?? false,
      aangevraagdOp: input.aangevraagdOp,
      eersteGesprekOp: null,
      geregeldOp: null,
      fictief: false,
    });
    if (dienst.soort === 'NIK_AANVRAAG')
      await store.answerHulpvragen(inwoner.id, 'IDENTITEITSBEWIJS');
    return { dienst };
  });
