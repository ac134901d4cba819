import type { Store } from '../store.js';

/* What a payload holds beside a CONFLICT: the record as it is now, `null` for who does not see it. */

export async function currentDetentie(store: Store, id: string) {
  const [detentie = null] = await store.detentiesById([id]);
  return { detentie };
}

export async function currentVerlof(store: Store, id: string) {
  const [verlof = null] = await store.verlovenById([id]);
  return { verlof };
}

/** Of whom somebody else registered at the same moment. */
export async function latestDetentie(store: Store, skn: string) {
  const person = await store.justitiabeleByNumber('skn', skn);
  const detenties = person
    ? await store.detentiesByJustitiabele([person.id])
    : [];
  const [detentie = null] = detenties.toSorted(
    (a, b) => b.volgnummer - a.volgnummer,
  );
  return { detentie };
}
