import { onbekend } from '../../../shared/graphql/domain-error.js';
import type { InwonerEntity } from '../entities/inwoner.js';
import type { Store } from '../store.js';

/** The person an act is about. Throws ONBEKEND when the caller has no relation with him, as if he did not exist. */
export async function visibleInwoner(
  store: Store,
  id: string,
): Promise<InwonerEntity> {
  const inwoner = await store.inwoner(id);
  if (!inwoner) throw onbekend('Deze persoon', 'justitiabele');
  return inwoner;
}
