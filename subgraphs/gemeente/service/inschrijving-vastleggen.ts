import { conflict } from '../../../shared/graphql/domain-error.js';
import type { InschrijvingVastleggenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { visibleInwoner } from './visible-inwoner.js';

/** Records the registration as the population register has it; from then on it is known whether geheimhouding was requested. */
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
  store.unitOfWork(justitiabele, async () => {
    const inwoner = await visibleInwoner(store, justitiabele);
    if (inwoner.versie !== versie) throw conflict();
    await store.changeInwoner(inwoner, versie, {
      functieAdres,
      geheimhouding,
      inOnderzoek,
    });
    return { justitiabele: { id: justitiabele } };
  });
