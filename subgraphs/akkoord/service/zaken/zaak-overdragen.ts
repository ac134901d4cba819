import type { Caller } from '../../../../shared/access/caller.js';
import { maySeeResidence } from '../../../../shared/access/geheimhouding.js';
import { newVersionedRow } from '../../../../shared/database/versioned-row.js';
import { now } from '../../../../shared/days.js';
import { DomainError } from '../../../../shared/graphql/domain-error.js';
import type { OverdrachtEntity } from '../../entities/overdracht.js';
import type { ZaakOverdragenInput } from '../../schema.generated.js';
import type { Store } from '../../store.js';
import { openAt, sameOrganisation } from '../betrokkenheid.js';
import { eventOf } from './allocate.js';
import { openstaandOf } from './openstaand.js';
import { withOwnZaak } from './own-zaak.js';
import { hasZaak, type Professional } from './professional.js';

const longestSubject = 120;
type Receiver = Pick<Professional, 'partij' | 'organisatie'> & {
  professional: string | null;
};

/** The caller offers the own case, with what is open now. The receiver decides; until then it stays the caller's. */
export const zaakOverdragen = (
  store: Store,
  caller: Caller,
  input: ZaakOverdragenInput,
) =>
  withOwnZaak(store, caller, input, async (zaak, own) => {
    const { justitiabeleId } = zaak;
    const to = receiverOf(input, own);
    await checkRelated(store, caller, justitiabeleId, own, to);
    const overdracht: OverdrachtEntity = {
      ...newVersionedRow(),
      ...(await openstaandOf(store, justitiabeleId, own.partij)),
      justitiabeleId,
      zaakId: zaak.id,
      status: 'AANGEBODEN',
      vanPartij: own.partij,
      vanOrganisatie: own.organisatie,
      vanProfessional: own.professional,
      naarPartij: to.partij,
      naarOrganisatie: to.organisatie,
      naarProfessional: to.professional,
      afgehandeldTijdstip: null,
      reden: null,
      fictief: false,
    };
    await store.addOverdracht(overdracht);
    const event = eventOf('AANGEBODEN', own, overdracht.id);
    return { zaak: await store.changeZaak(zaak, event, {}), overdracht };
  });

/** Throws REGEL for the caller, and for a professional that no issuer could name. */
function receiverOf(
  { partij, organisatie, professional: given }: ZaakOverdragenInput,
  own: Professional,
): Receiver {
  const professional = given?.trim() ?? null;
  if (professional === '' || (professional?.length ?? 0) > longestSubject)
    throw new DomainError(
      'REGEL',
      `De aanduiding van een professional telt 1 tot ${longestSubject} tekens.`,
      'professional',
    );
  const to = {
    partij,
    organisatie,
    professional,
  };
  if (hasZaak(to, own))
    throw new DomainError(
      'REGEL',
      'U kunt een zaak niet aan uzelf overdragen.',
      'professional',
    );
  return to;
}

/** Throws REGEL for an organisation without a relation now. */
async function checkRelated(
  store: Store,
  caller: Caller,
  justitiabele: string,
  own: Professional,
  to: Receiver,
): Promise<void> {
  // Whether a gemeente has a relation would tell where the person is.
  if (
    to.partij === 'GEMEENTE' &&
    !sameOrganisation(to, own) &&
    !maySeeResidence(caller)
  )
    throw new DomainError(
      'REGEL',
      'Met dit doel blijft onbekend welke gemeente betrokken is, en kan een zaak niet naar een gemeente.',
      'organisatie',
    );
  const relations = await store.betrokkenhedenOf([justitiabele]);
  if (!openAt(relations, now()).some((each) => sameOrganisation(each, to)))
    throw new DomainError(
      'REGEL',
      'Deze organisatie is niet bij deze persoon betrokken.',
      'organisatie',
    );
}
