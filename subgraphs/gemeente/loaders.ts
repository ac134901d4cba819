import { manyByKey, oneByKey } from '../../shared/graphql/loaders.js';
import { wijzigingLoader } from '../../shared/database/changes.js';
import type { PartnerContext } from '../../shared/subgraph/subgraph-server.js';
import type { Store } from './store.js';

export type Loaders = ReturnType<typeof createLoaders>;
export type Context = PartnerContext<Store, Loaders>;

const personOf = ({ justitiabeleId }: { justitiabeleId: string }) =>
  justitiabeleId;

/** The loaders of one request. */
export function createLoaders(store: Store) {
  const wijzigingen = wijzigingLoader(store.wijzigingenByJustitiabele);
  return {
    wijzigingen,
    contactpuntenByOrganisatie: manyByKey(
      store.contactpuntenByOrganisatie,
      ({ organisatie }) => organisatie,
    ),
    gemeenteByCode: oneByKey(store.gemeentenByCode, ({ code }) => code),
    inwonerById: oneByKey(store.inwonersById, ({ id }) => id),
    dienstById: oneByKey(store.dienstenById, ({ id }) => id),
    dienstenByJustitiabele: manyByKey(
      wijzigingen.along(store.dienstenByJustitiabele),
      personOf,
    ),
    basisvoorwaardenByJustitiabele: manyByKey(
      wijzigingen.along(store.basisvoorwaardenByJustitiabele),
      personOf,
    ),
    reisdocumentenByJustitiabele: manyByKey(
      store.reisdocumentenByJustitiabele,
      personOf,
    ),
    hulpvragenByJustitiabele: manyByKey(
      store.hulpvragenByJustitiabele,
      personOf,
    ),
    meldingenByJustitiabele: manyByKey(store.meldingenByJustitiabele, personOf),
  };
}
