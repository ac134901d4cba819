import type { Caller } from '../../../shared/access/caller.js';
import { newVersionedRow } from '../../../shared/database/versioned-row.js';
import { now } from '../../../shared/days.js';
import { DomainError } from '../../../shared/graphql/domain-error.js';
import type { ToestemmingEntity } from '../entities/toestemming.js';
import type { ToestemmingGevenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import {
  isHuidig,
  receiversOf,
  toestemmingsteksten,
} from '../toestemmingsteksten.js';
import { openAt, sameOrganisation } from './betrokkenheid.js';
import { ownJustitiabele } from '../../../shared/access/own-justitiabele.js';

export const onlySelf =
  'Alleen de justitiabele zelf geeft toestemming en trekt die in.';

/** The justitiabele consents to one thing, for one organisation. */
export const toestemmingGeven = (
  store: Store,
  caller: Caller,
  { soort, partij, organisatie, tekst }: ToestemmingGevenInput,
) =>
  store.unit(caller.justitiabele, async () => {
    const self = ownJustitiabele(caller, onlySelf);
    checkTekst(soort, tekst);
    if (!receiversOf[soort].includes(partij))
      throw new DomainError(
        'REGEL',
        'Deze toestemming is niet voor deze partij.',
        'partij',
      );
    await checkRelation(store, self, { partij, organisatie });
    const given = await store.toestemmingenOf([self]);
    if (given.some((each) => isInForce(each, { soort, partij, organisatie })))
      throw new DomainError('REGEL', 'U hebt deze toestemming al gegeven.');
    const toestemming: ToestemmingEntity = {
      ...newVersionedRow(),
      justitiabeleId: self,
      soort,
      partij,
      organisatie,
      tekstVersie: tekst,
      ingetrokkenTijdstip: null,
      fictief: false,
    };
    await store.addToestemming(toestemming);
    return { toestemming };
  });

/** Nobody consents to a text that is not the present one. Throws REGEL. */
function checkTekst(
  soort: ToestemmingGevenInput['soort'],
  tekst: number,
): void {
  const isPresent = toestemmingsteksten.some(
    (each) => each.soort === soort && each.versie === tekst && isHuidig(each),
  );
  if (!isPresent)
    throw new DomainError(
      'REGEL',
      'Er is een andere tekst. Lees die eerst.',
      'tekst',
    );
}

/** Throws REGEL if the organisation has no relation with the person now. */
async function checkRelation(
  store: Store,
  self: string,
  to: Pick<ToestemmingEntity, 'partij' | 'organisatie'>,
): Promise<void> {
  const relations = openAt(await store.betrokkenhedenOf([self]), now());
  if (!relations.some((each) => sameOrganisation(each, to)))
    throw new DomainError(
      'REGEL',
      'Deze organisatie heeft nu niets met u te maken.',
      'organisatie',
    );
}

const isInForce = (
  toestemming: ToestemmingEntity,
  given: Pick<ToestemmingEntity, 'soort' | 'partij' | 'organisatie'>,
): boolean =>
  toestemming.soort === given.soort &&
  sameOrganisation(toestemming, given) &&
  toestemming.ingetrokkenTijdstip === null;
