import { randomUUID } from 'node:crypto';
import type { Caller } from '../../../shared/access/caller.js';
import { now } from '../../../shared/days.js';
import type { NoodtoegangEntity } from '../../../shared/audit/audit-tables.js';
import { DomainError } from '../../../shared/graphql/domain-error.js';
import type { NoodtoegangOpenenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { ownOrganisation } from './own-organisation.js';
import { checkNoPersonNumber } from './no-person-number.js';

const openHours = 8;
/** An emergency can concern several people, but more than three at a time look like a search. */
const maxOpen = 3;
const minRedenLetters = 20;
const maxRedenLength = 500;

/**
 * Grants break-glass access to one person for some hours, for a written reason. Whether the person exists is not looked up, so the response
 * does not reveal it; access to an id that does not exist gives nothing. Throws REGEL.
 */
export const noodtoegangOpenen = (
  store: Store,
  caller: Caller,
  { justitiabele, reden }: NoodtoegangOpenenInput,
): Promise<{ noodtoegang: NoodtoegangEntity }> =>
  store.unitOfWork(caller.subject, async () => {
    const vanaf = now();
    const noodtoegang: NoodtoegangEntity = {
      id: randomUUID(),
      subject: caller.subject,
      rol: caller.role,
      organisatie: ownOrganisation(caller),
      justitiabeleId: justitiabele.toLowerCase(),
      betrokkene: store.pseudonym(justitiabele.toLowerCase()),
      reden: reden.trim(),
      vanaf,
      tot: new Date(Date.parse(vanaf) + openHours * 3_600_000).toISOString(),
      beoordeeldTijdstip: null,
      beoordeeldDoor: null,
      oordeel: null,
      toelichting: null,
    };
    checkPersonId(noodtoegang);
    checkReden(noodtoegang);
    if ((await store.openNoodtoegangen(vanaf)) >= maxOpen)
      throw new DomainError(
        'REGEL',
        `Er staan al ${maxOpen} zaken voor u open. Wacht tot er een sluit.`,
      );
    await store.addNoodtoegang(noodtoegang);
    return { noodtoegang };
  });

function checkPersonId({ justitiabeleId }: NoodtoegangEntity): void {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(justitiabeleId))
    throw new DomainError(
      'REGEL',
      'Noem de persoon met zijn id in deze graaf.',
      'justitiabele',
    );
}

/** The reviewer reads the reason, which must say why and not who. */
function checkReden({ reden }: NoodtoegangEntity): void {
  const domainError = (boodschap: string) =>
    new DomainError('REGEL', boodschap, 'reden');
  const letters = reden.match(/\p{L}/gu)?.length ?? 0;
  const words = new Set(reden.toLowerCase().match(/\p{L}+/gu)).size;
  if (letters < minRedenLetters || words < 4)
    throw domainError(
      'Schrijf op waarom deze zaak nu open moet: een zin, geen woord.',
    );
  if (reden.length > maxRedenLength)
    throw domainError(`De reden telt ten hoogste ${maxRedenLength} tekens.`);
  checkNoPersonNumber(reden, 'reden');
}
