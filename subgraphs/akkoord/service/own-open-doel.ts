import type { Caller } from '../../../shared/access/caller.js';
import { ownJustitiabele } from '../../../shared/access/own-justitiabele.js';
import {
  conflict,
  notFound,
  DomainError,
} from '../../../shared/graphql/domain-error.js';
import type { EigenDoelEntity } from '../entities/eigen-doel.js';
import type { Store } from '../store.js';

export const onlySelf = 'Alleen de justitiabele zelf gaat over eigen doelen.';

/** Loads an own goal of the caller that was neither reached nor dropped. Throws REGEL, ONBEKEND or CONFLICT. */
export async function ownOpenDoel(
  store: Store,
  caller: Caller,
  { doel: id, versie }: { doel: string; versie: number },
): Promise<EigenDoelEntity> {
  ownJustitiabele(caller, onlySelf);
  const [doel] = await store.eigenDoelenById([id]);
  if (!doel) throw notFound('Dit doel', 'doel');
  if (doel.versie !== versie) throw conflict();
  if (doel.behaaldOp !== null)
    throw new DomainError('REGEL', 'Dit doel is al behaald.', 'doel');
  if (doel.vervallenTijdstip !== null)
    throw new DomainError('REGEL', 'Dit doel is vervallen.', 'doel');
  return doel;
}
