import type { Caller } from '../../../shared/access/caller.js';
import { now } from '../../../shared/days.js';
import type { NoodtoegangEntity } from '../../../shared/audit/audit-tables.js';
import { notFound, DomainError } from '../../../shared/graphql/domain-error.js';
import type { NoodtoegangBeoordelenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { checkNoPersonNumber } from './no-person-number.js';

const maxToelichtingLength = 500;

/**
 * Stores a reviewer's judgment of a break-glass access, once and for all. The access ends with it, so that all of its use has been judged.
 * Throws ONBEKEND, REGEL, and CONFLICT if it has been judged already.
 */
export async function noodtoegangBeoordelen(
  store: Store,
  caller: Caller,
  { noodtoegang: id, oordeel, toelichting }: NoodtoegangBeoordelenInput,
): Promise<{ noodtoegang: NoodtoegangEntity }> {
  const noodtoegang = await store.noodtoegang(id);
  if (!noodtoegang) throw notFound('Deze noodtoegang', 'noodtoegang');
  if (noodtoegang.subject === caller.subject)
    throw new DomainError(
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
    throw new DomainError(
      'CONFLICT',
      'Deze noodtoegang is al beoordeeld.',
      'noodtoegang',
    );
  return { noodtoegang: { ...noodtoegang, ...judgment } };
}

function checkToelichting({ toelichting }: { toelichting: string }): void {
  if (toelichting === '' || toelichting.length > maxToelichtingLength)
    throw new DomainError(
      'REGEL',
      `Licht het oordeel toe, in ten hoogste ${maxToelichtingLength} tekens.`,
      'toelichting',
    );
  checkNoPersonNumber(toelichting, 'toelichting');
}
