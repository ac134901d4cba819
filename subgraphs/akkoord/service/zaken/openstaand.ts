import type { Partij } from '../../../../shared/access/partij.js';
import type { OverdrachtEntity } from '../../entities/overdracht.js';
import type { Store } from '../../store.js';
import { isUnfulfilled } from '../afspraak-rules.js';

type Openstaand = Pick<
  OverdrachtEntity,
  'berekendTijdstip' | 'afspraken' | 'termijnen' | 'ontbreekt' | 'signalen'
>;

/** What is open about a person now, as far as akkoord has it: promises of everybody, terms of one party, and the outcome of its index. */
export async function openstaandOf(
  store: Store,
  justitiabele: string,
  party: Partij,
): Promise<Openstaand> {
  const afspraken = await store.afsprakenOf([justitiabele]);
  const termijnen = await store.openTermijnenOf([justitiabele]);
  const [uitkomst] = await store.uitkomstenOf([justitiabele]);
  const signalen = await store.uitkomstSignalenOf([justitiabele]);
  return {
    berekendTijdstip: uitkomst?.berekendTijdstip ?? null,
    afspraken: afspraken.filter(isUnfulfilled).map(({ id }) => id),
    termijnen: termijnen
      .filter(({ partij }) => partij === party)
      .map(({ norm, vanaf, uiterlijkOp, status }) => ({
        norm,
        vanaf,
        uiterlijkOp,
        status,
      })),
    ontbreekt: uitkomst?.ontbreekt ?? [],
    signalen: signalen.map(({ code }) => code),
  };
}
