import type { Store } from '../store.js';

/* What a payload holds beside a CONFLICT: the record as it is now, `null` for who does not see it. */

export async function currentAdvies(store: Store, id: string) {
  const [reclasseringsadvies = null] = await store.adviezenById([id]);
  return { reclasseringsadvies };
}

export async function currentToezicht(store: Store, id: string) {
  const [toezicht = null] = await store.toezichtenById([id]);
  return { toezicht };
}
