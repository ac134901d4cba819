import type { Caller } from '../../../shared/access/caller.js';
import { now } from '../../../shared/days.js';
import { newVersionedRow } from '../../../shared/database/versioned-row.js';
import {
  conflict,
  notFound,
  DomainError,
} from '../../../shared/graphql/domain-error.js';
import type { RegieEntity } from '../entities/regie.js';
import type { RegieNemenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { ownGemeente } from './own-gemeente.js';

/**
 * The caller's gemeente takes the lead, possibly from another gemeente. No check that it is the gemeente of origin or settling: only those
 * have a betrokkenheid, and row-level authorization hides everybody else.
 */
export const regieNemen = (
  store: Store,
  caller: Caller,
  { justitiabele, versie }: RegieNemenInput,
) =>
  store.unit(justitiabele, async () => {
    const [dossier] = await store.dossiersById([justitiabele]);
    if (!dossier) throw notFound('Deze persoon', 'justitiabele');
    const gemeente = ownGemeente(caller);
    const [regie] = await store.regieOf([dossier.id]);
    checkRegie(regie, gemeente, versie);
    const change = { gemeente, sinds: now(), fictief: false };
    if (regie) await store.changeRegie(regie, versie, change);
    else await store.addRegie({ ...newVersionedRow(dossier.id), ...change });
    return { justitiabele: { id: dossier.id } };
  });

/** Throws CONFLICT if the current lead is not at `versie` (0 for none), REGEL if this gemeente already leads. */
export function checkRegie(
  regie: Pick<RegieEntity, 'gemeente' | 'versie'> | undefined,
  gemeente: string,
  versie: number,
): void {
  if ((regie?.versie ?? 0) !== versie) throw conflict();
  if (regie?.gemeente === gemeente)
    throw new DomainError('REGEL', 'Uw gemeente heeft de regie al.');
}
