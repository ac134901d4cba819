import type { Store } from '../store.js';

/* What a payload holds beside a CONFLICT: the record as it is now, `null` for who does not see it. */

export async function huidigeDetentie(store: Store, id: string) {
  const [detentie = null] = await store.detentiesById([id]);
  return { detentie };
}

export async function huidigVerlof(store: Store, id: string) {
  const [verlof = null] = await store.verlovenById([id]);
  return { verlof };
}

/** Of whom somebody else registered at the same moment. */
export async function laatsteDetentie(store: Store, skn: string) {
  const persoon = await store.justitiabeleByNummer('skn', skn);
  const detenties = persoon
    ? await store.detentiesByJustitiabele([persoon.id])
    : [];
  const [detentie = null] = detenties.toSorted(
    (a, b) => b.volgnummer - a.volgnummer,
  );
  return { detentie };
}
