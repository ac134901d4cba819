import { randomUUID } from 'node:crypto';
import type { Caller } from '../../../shared/access/caller.js';
import { now } from '../../../shared/days.js';
import type { NoodtoegangEntity } from '../../../shared/audit/audit-tables.js';
import { DomainErrorData } from '../../../shared/graphql/domain-error.js';
import type { NoodtoegangOpenenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { eigenOrganisatie } from './own-organisation.js';
import { checkGeenNummer } from './no-person-number.js';

const urenOpen = 8;
/** More than one case at a time is an emergency, more than three are a search. */
const tegelijk = 3;
const kortsteReden = 20;
const langsteReden = 500;

/**
 * Opens one case for hours, for a written reason. Whether there is such a person, is not looked at: an id of nobody opens nothing.
 * Throws REGEL.
 */
export const noodtoegangOpenen = (
  store: Store,
  caller: Caller,
  { justitiabele, reden }: NoodtoegangOpenenInput,
): Promise<{ noodtoegang: NoodtoegangEntity }> =>
  store.unit(caller.subject, async () => {
    const vanaf = now();
    const noodtoegang: NoodtoegangEntity = {
      id: randomUUID(),
      subject: caller.subject,
      rol: caller.role,
      organisatie: eigenOrganisatie(caller),
      justitiabeleId: justitiabele.toLowerCase(),
      betrokkene: store.pseudonym(justitiabele.toLowerCase()),
      reden: reden.trim(),
      vanaf,
      tot: new Date(Date.parse(vanaf) + urenOpen * 3_600_000).toISOString(),
      beoordeeldTijdstip: null,
      beoordeeldDoor: null,
      oordeel: null,
      toelichting: null,
    };
    checkPersoon(noodtoegang);
    checkReden(noodtoegang);
    if ((await store.openNoodtoegangen(vanaf)) >= tegelijk)
      throw new DomainErrorData(
        'REGEL',
        `Er staan al ${tegelijk} zaken voor u open. Wacht tot er een sluit.`,
      );
    await store.addNoodtoegang(noodtoegang);
    return { noodtoegang };
  });

function checkPersoon({ justitiabeleId }: NoodtoegangEntity): void {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(justitiabeleId))
    throw new DomainErrorData(
      'REGEL',
      'Noem de persoon met zijn id in deze graaf.',
      'justitiabele',
    );
}

/** A reviewer reads it: it says why, not who. */
function checkReden({ reden }: NoodtoegangEntity): void {
  const regel = (boodschap: string) =>
    new DomainErrorData('REGEL', boodschap, 'reden');
  const letters = reden.match(/\p{L}/gu)?.length ?? 0;
  const woorden = new Set(reden.toLowerCase().match(/\p{L}+/gu)).size;
  if (letters < kortsteReden || woorden < 4)
    throw regel(
      'Schrijf op waarom deze zaak nu open moet: een zin, geen woord.',
    );
  if (reden.length > langsteReden)
    throw regel(`De reden telt ten hoogste ${langsteReden} tekens.`);
  checkGeenNummer(reden, 'reden');
}
