import type { Store } from '../store.js';

/* The current row for the payload of a CONFLICT; `null` when the caller may not see it. */

export async function currentDetentie(store: Store, id: string) {
  const [detentie = null] = await store.detentiesById([id]);
  return { detentie };
}

export async function currentVerlof(store: Store, id: string) {
  const [verlof = null] = await store.verlovenById([id]);
  return { verlof };
}

/** The detention that a concurrent registration created. */
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
