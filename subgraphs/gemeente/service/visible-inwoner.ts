import { notFound } from '../../../shared/graphql/domain-error.js';
import type { InwonerEntity } from '../entities/inwoner.js';
import type { Store } from '../store.js';

/** The person whom a mutation is about. Throws ONBEKEND if the caller has no relation with them, as if they did not exist. */
export async function visibleInwoner(
  store: Store,
  id: string,
): Promise<InwonerEntity> {
  const inwoner = await store.inwoner(id);
  if (!inwoner) throw notFound('Deze persoon', 'justitiabele');
  return inwoner;
}
