import { today } from '../../../shared/days.js';
import type { BasisvoorwaardeSoort } from '../entities/basisvoorwaarde.js';
import type { InwonerEntity } from '../entities/inwoner.js';
import type {
  BasisvoorwaardeVaststellenInput,
  DienstAanvragenInput,
  ReisdocumentRegistrerenInput,
} from '../schema.generated.js';
import type { Store } from '../store.js';
import {
  basisvoorwaardenOf,
  type Basisvoorwaarde,
} from './basisvoorwaarden.js';

/* The current row, returned in the payload with a CONFLICT so that the client can retry; `null` if the caller may not see it. */

export async function currentBasisvoorwaarde(
  store: Store,
  {
    justitiabele,
    soort,
  }: Pick<BasisvoorwaardeVaststellenInput, 'justitiabele' | 'soort'>,
) {
  const inwoner = await store.inwoner(justitiabele);
  return {
    basisvoorwaarde:
      inwoner && (await basisvoorwaardeOfPerson(store, inwoner, soort)),
  };
}

/** One of the six, recorded or derived. */
export async function basisvoorwaardeOfPerson(
  store: Store,
  inwoner: InwonerEntity,
  soort: BasisvoorwaardeSoort,
): Promise<Basisvoorwaarde> {
  const all = basisvoorwaardenOf(
    inwoner,
    await store.basisvoorwaardenByJustitiabele([inwoner.id]),
    await store.reisdocumentenByJustitiabele([inwoner.id]),
    await store.dienstenByJustitiabele([inwoner.id]),
    today(),
  );
  return all.find((row) => row.soort === soort)!;
}

export async function currentDienst(store: Store, id: string) {
  const [dienst = null] = await store.dienstenById([id]);
  return { dienst };
}

/** The open request for the same service, made by somebody else in the meantime. */
export async function currentAanvraag(
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

export async function currentReisdocument(
  store: Store,
  { justitiabele, soort }: ReisdocumentRegistrerenInput,
) {
  const documents = await store.reisdocumentenByJustitiabele([justitiabele]);
  return {
    reisdocument: documents.findLast((row) => row.soort === soort) ?? null,
  };
}

export async function currentPerson(store: Store, id: string) {
  const inwoner = await store.inwoner(id);
  return { justitiabele: inwoner && { id } };
}
