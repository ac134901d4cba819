import { today } from '../../../shared/days.js';
import type {
  BasisvoorwaardeVaststellenInput,
  DienstAanvragenInput,
  ReisdocumentRegistrerenInput,
} from '../schema.generated.js';
import type { Store } from '../store.js';
import { basisvoorwaardenOf } from './basisvoorwaarden.js';

/* What a payload holds beside a CONFLICT: the record as it is now, `null` for who does not see it. */

export async function huidigeBasisvoorwaarde(
  store: Store,
  { justitiabele, soort }: BasisvoorwaardeVaststellenInput,
) {
  const inwoner = await store.inwoner(justitiabele);
  if (!inwoner) return { basisvoorwaarde: null };
  const zes = basisvoorwaardenOf(
    inwoner,
    await store.basisvoorwaardenByJustitiabele([justitiabele]),
    await store.reisdocumentenByJustitiabele([justitiabele]),
    await store.dienstenByJustitiabele([justitiabele]),
    today(),
  );
  return { basisvoorwaarde: zes.find((een) => een.soort === soort) ?? null };
}

export async function huidigeDienst(store: Store, id: string) {
  const [dienst = null] = await store.dienstenById([id]);
  return { dienst };
}

/** The request that somebody else made for the same service. */
export async function lopendeDienst(
  store: Store,
  { justitiabele, soort }: DienstAanvragenInput,
) {
  const diensten = await store.dienstenByJustitiabele([justitiabele]);
  const dienst = diensten.find(
    ({ gemeenteCode, openSoort }) =>
      gemeenteCode === store.ownGemeente && openSoort === soort,
  );
  return { dienst: dienst ?? null };
}

export async function huidigReisdocument(
  store: Store,
  { justitiabele, soort }: ReisdocumentRegistrerenInput,
) {
  const documenten = await store.reisdocumentenByJustitiabele([justitiabele]);
  return {
    reisdocument: documenten.findLast((een) => een.soort === soort) ?? null,
  };
}

export async function huidigePersoon(store: Store, id: string) {
  const inwoner = await store.inwoner(id);
  return { justitiabele: inwoner && { id } };
}
