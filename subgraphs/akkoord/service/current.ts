import type { Caller } from '../../../shared/access/caller.js';
import type { LokaleInvullingVastleggenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { ownGemeente } from './own-gemeente.js';
import { zaakOfOrganisation } from './zaken/allocate.js';
import { professionalOf } from './zaken/professional.js';

/* Payload of a mutation that failed with CONFLICT: the current row, or `null` if the caller cannot see it. */

export async function currentAfspraak(store: Store, id: string) {
  const [afspraak = null] = await store.afsprakenById([id]);
  return { afspraak };
}

export async function currentEigenDoel(store: Store, id: string) {
  const [eigenDoel = null] = await store.eigenDoelenById([id]);
  return { eigenDoel };
}

export async function currentCorrectieverzoek(store: Store, id: string) {
  const [correctieverzoek = null] = await store.correctieverzoekenById([id]);
  return { correctieverzoek };
}

export async function currentToestemming(store: Store, id: string) {
  const [toestemming = null] = await store.toestemmingenById([id]);
  return { toestemming };
}

export async function currentJustitiabele(store: Store, id: string) {
  const [dossier] = await store.dossiersById([id]);
  return { justitiabele: dossier ? { id } : null };
}

export async function currentLokaleInvulling(store: Store, id: string) {
  const [lokaleInvulling = null] = await store.lokaleInvullingById([id]);
  return { lokaleInvulling };
}

/** The local term that was recorded for the same norm in the meantime. */
export async function conflictingLokaleInvulling(
  store: Store,
  caller: Caller,
  { norm }: LokaleInvullingVastleggenInput,
) {
  const all = await store.lokaleInvullingOf([ownGemeente(caller)]);
  const lokaleInvulling = all.find((row) => row.normZonderEinde === norm);
  return { lokaleInvulling: lokaleInvulling ?? null };
}

export async function currentZaak(store: Store, id: string) {
  const [zaak = null] = await store.zakenById([id]);
  return { zaak };
}

/** The case that a colleague took in the meantime. */
export async function conflictingZaak(
  store: Store,
  caller: Caller,
  justitiabele: string,
) {
  const own = professionalOf(caller);
  return { zaak: await zaakOfOrganisation(store, justitiabele, own) };
}

export async function currentOverdracht(store: Store, id: string) {
  const [overdracht = null] = await store.overdrachtenById([id]);
  return { overdracht };
}
