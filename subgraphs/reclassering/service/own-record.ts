import {
  conflict,
  DomainError,
  notFound,
} from '../../../shared/graphql/domain-error.js';
import type { Store } from '../store.js';

/**
 * The record of a mutation, with the caller's organisation. Only the organisation that carries it out may change it; one of which that was
 * not recorded goes to the first that does. Another `versie` is a CONFLICT.
 */
export function ownRecord<
  Row extends { organisatie: string | null; versie: number },
>(
  store: Store,
  row: Row | null,
  versie: number,
  { what, veld }: { what: string; veld: string },
): { found: Row; organisatie: string } {
  if (!row) throw notFound(what, veld);
  const { ownOrganisatie: organisatie } = store;
  if (organisatie === null || (row.organisatie ?? organisatie) !== organisatie)
    throw new DomainError(
      'REGEL',
      'Alleen de reclasseringsorganisatie die dit uitvoert, kan dit doen.',
      veld,
    );
  if (row.versie !== versie) throw conflict();
  return { found: row, organisatie };
}

/** Refuses a person whom the caller does not see, and another organisation than the caller's own. */
export async function requireOwnClient(
  store: Store,
  { justitiabele, organisatie }: { justitiabele: string; organisatie: string },
): Promise<void> {
  if (!(await store.holdClient(justitiabele)))
    throw notFound('Deze persoon', 'justitiabele');
  if (organisatie !== store.ownOrganisatie)
    throw new DomainError(
      'REGEL',
      'Dit wordt vastgelegd door de organisatie die het uitvoert.',
      'organisatie',
    );
}
