import { conflict, notFound } from '../../../shared/graphql/domain-error.js';
import type { DetentieEntity } from '../entities/detentie.js';
import type { Store } from '../store.js';

/** Loads the detention of a mutation. One that is not visible is refused exactly like an unknown one; another `versie` is a CONFLICT. */
export async function detentieForMutation(
  store: Store,
  { detentie: id, versie }: { detentie: string; versie: number },
): Promise<DetentieEntity> {
  const [detentie] = await store.detentiesById([id]);
  if (!detentie) throw notFound('Deze detentie', 'detentie');
  if (detentie.versie !== versie) throw conflict();
  return detentie;
}
