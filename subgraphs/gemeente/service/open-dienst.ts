import {
  conflict,
  notFound,
  DomainError,
} from '../../../shared/graphql/domain-error.js';
import type { DienstEntity } from '../entities/dienst.js';
import type { Store } from '../store.js';

/** The open request that the caller's gemeente decides on, at the version that the caller has read. Throws ONBEKEND, CONFLICT or REGEL otherwise. */
export async function openDienst(
  store: Store,
  { dienst: id, versie }: { dienst: string; versie: number },
): Promise<DienstEntity> {
  const [dienst] = await store.dienstenById([id]);
  if (!dienst) throw notFound('Deze dienst', 'dienst');
  if (dienst.gemeenteCode !== store.ownGemeente)
    throw new DomainError(
      'REGEL',
      'Deze dienst is bij een andere gemeente aangevraagd.',
      'dienst',
    );
  if (dienst.versie !== versie) throw conflict();
  if (dienst.status !== 'AANGEVRAAGD')
    throw new DomainError(
      'REGEL',
      'Over deze aanvraag is al beslist.',
      'dienst',
    );
  return dienst;
}
