import { conflict } from '../../../shared/graphql/domain-error.js';
import type { InschrijvingVastleggenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { visibleInwoner } from './visible-inwoner.js';

/** Records what the register says of him: from then on it is known whether he asked for geheimhouding. */
export const inschrijvingVastleggen = (
  store: Store,
  {
    justitiabele,
    versie,
    functieAdres = null,
    geheimhouding,
    inOnderzoek,
  }: InschrijvingVastleggenInput,
) =>
  store.unit(justitiabele, async () => {
    const inwoner = await visibleInwoner(store, justitiabele);
    if (inwoner.versie !== versie) throw conflict();
    await store.changeInwoner(inwoner, versie, {
      functieAdres,
      geheimhouding,
      inOnderzoek,
    });
    return { justitiabele: { id: justitiabele } };
  });
