import { today, type Day } from '../../../shared/days.js';
import { newVersionedRow } from '../../../shared/database/versioned-row.js';
import { notFound, DomainError } from '../../../shared/graphql/domain-error.js';
import type { AdviesEntity } from '../entities/advies.js';
import type { AdviesAanvragenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { isOpen } from './own-advies.js';

/** Requests advice, by the reclassering or by the casemanager; notifies the partners of the organisation that becomes involved. */
export const adviesAanvragen = (store: Store, input: AdviesAanvragenInput) =>
  store.unit(input.justitiabele, async () => {
    const { justitiabele, organisatie } = input;
    if (!(await store.holdClient(justitiabele)))
      throw notFound('Deze persoon', 'justitiabele');
    if (!(await store.organisatie(organisatie)))
      throw notFound('Deze reclasseringsorganisatie', 'organisatie');
    checkRequest(
      input,
      await store.adviezenByJustitiabele([justitiabele]),
      today(),
    );
    const advies: AdviesEntity = {
      ...newVersionedRow(),
      justitiabeleId: justitiabele,
      soort: input.soort,
      organisatie,
      status: 'AANGEVRAAGD',
      aangevraagdOp: input.aangevraagdOp,
      uiterlijkOp: input.uiterlijkOp ?? null,
      uitgebrachtOp: null,
      risico: null,
      instrument: null,
      instrumentversie: null,
      fictief: false,
    };
    await store.addAdvies(advies);
    await store.reportOrganisaties('ADVIESAANVRAAG', justitiabele, {
      joined: organisatie,
      left: null,
    });
    return { reclasseringsadvies: advies };
  });

/** Refuses invalid days, and a request that is still open at the same organisation. */
export function checkRequest(
  {
    soort,
    organisatie,
    aangevraagdOp,
    uiterlijkOp,
  }: Omit<AdviesAanvragenInput, 'justitiabele'>,
  adviezen: readonly Pick<AdviesEntity, 'soort' | 'organisatie' | 'status'>[],
  day: Day,
): void {
  if (aangevraagdOp > day)
    throw new DomainError(
      'REGEL',
      'Een advies kan niet in de toekomst zijn aangevraagd.',
      'aangevraagdOp',
    );
  if (uiterlijkOp != null && uiterlijkOp < aangevraagdOp)
    throw new DomainError(
      'REGEL',
      'De uiterste dag kan niet voor de dag van de aanvraag liggen.',
      'uiterlijkOp',
    );
  const isRequested = adviezen.some(
    (advies) =>
      isOpen(advies) &&
      advies.soort === soort &&
      advies.organisatie === organisatie,
  );
  if (isRequested)
    throw new DomainError(
      'REGEL',
      'Dit advies is al aan deze organisatie gevraagd en nog niet uitgebracht.',
      'soort',
    );
}
