import type { Store } from '../store.js';

/* The current row for the payload of a CONFLICT; `null` when the caller may not see it. */

export async function currentAdvies(store: Store, id: string) {
  const [reclasseringsadvies = null] = await store.adviezenById([id]);
  return { reclasseringsadvies };
}

export async function currentToezicht(store: Store, id: string) {
  const [toezicht = null] = await store.toezichtenById([id]);
  return { toezicht };
}

export const currentWerkstraf = async (store: Store, id: string) => ({
  werkstraf: await store.werkstraf(id),
});

export const currentGedragsinterventie = async (store: Store, id: string) => ({
  gedragsinterventie: await store.gedragsinterventie(id),
});
