import type { Caller } from '../../../shared/access/caller.js';
import { now } from '../../../shared/days.js';
import type { NoodtoegangEntity } from '../../../shared/audit/audit-tables.js';
import {
  onbekend,
  DomainErrorData,
} from '../../../shared/graphql/domain-error.js';
import type { NoodtoegangBeoordelenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { checkGeenNummer } from './no-person-number.js';

const langsteToelichting = 500;

/**
 * Keeps what a reviewer thinks of an opened case, for good. It is closed by that when it was still open, so that no use escapes the
 * judgment. Throws ONBEKEND, CONFLICT when somebody judged it already, and REGEL.
 */
export async function noodtoegangBeoordelen(
  store: Store,
  caller: Caller,
  { noodtoegang: id, oordeel, toelichting }: NoodtoegangBeoordelenInput,
): Promise<{ noodtoegang: NoodtoegangEntity }> {
  const noodtoegang = await store.noodtoegang(id);
  if (!noodtoegang) throw onbekend('Deze noodtoegang', 'noodtoegang');
  if (noodtoegang.subject === caller.subject)
    throw new DomainErrorData(
      'REGEL',
      'Niemand beoordeelt zichzelf.',
      'noodtoegang',
    );
  const beoordeeldTijdstip = now();
  const judgment = {
    oordeel,
    toelichting: toelichting.trim(),
    beoordeeldTijdstip,
    beoordeeldDoor: caller.subject,
    tot:
      noodtoegang.tot < beoordeeldTijdstip
        ? noodtoegang.tot
        : beoordeeldTijdstip,
  };
  checkToelichting(judgment);
  if (!(await store.judgeNoodtoegang(id, judgment)))
    throw new DomainErrorData(
      'CONFLICT',
      'Deze noodtoegang is al beoordeeld.',
      'noodtoegang',
    );
  return { noodtoegang: { ...noodtoegang, ...judgment } };
}

function checkToelichting({ toelichting }: { toelichting: string }): void {
  if (toelichting === '' || toelichting.length > langsteToelichting)
    throw new DomainErrorData(
      'REGEL',
      `Licht het oordeel toe, in ten hoogste ${langsteToelichting} tekens.`,
      'toelichting',
    );
  checkGeenNummer(toelichting, 'toelichting');
}
