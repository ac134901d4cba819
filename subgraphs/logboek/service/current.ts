import type { Store } from '../store.js';

/** What a payload holds beside a CONFLICT: the record as it is now, `null` for who does not see it. */
export const huidigeNoodtoegang = async (store: Store, id: string) => ({
  noodtoegang: await store.noodtoegang(id),
});
