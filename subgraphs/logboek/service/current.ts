import type { Store } from '../store.js';

/** The current row, returned in the payload with a CONFLICT; `null` if the caller may not see it. */
export const currentNoodtoegang = async (store: Store, id: string) => ({
  noodtoegang: await store.noodtoegang(id),
});
