import {
  manyByKey,
  manyByPerson,
  oneByKey,
} from '../../shared/graphql/loaders.js';
import type { PartnerContext } from '../../shared/subgraph/subgraph-server.js';
import type { Store } from './store.js';

export type Loaders = ReturnType<typeof createLoaders>;
export type Context = PartnerContext<Store, Loaders>;

/** The loaders of one request. */
export function createLoaders(store: Store) {
  return {
    gemeenteByCode: oneByKey(store.gemeentenByCode, ({ code }) => code),
    contactpuntenByOrganisatie: manyByKey(
      store.contactpuntenByOrganisatie,
      ({ organisatie }) => organisatie,
    ),
    inwonerById: oneByKey(store.inwonersById, ({ id }) => id),
    dienstById: oneByKey(store.dienstenById, ({ id }) => id),
    dienstenByJustitiabele: manyByPerson(store.dienstenByJustitiabele),
    basisvoorwaardenByJustitiabele: manyByPerson(
      store.basisvoorwaardenByJustitiabele,
    ),
    reisdocumentenByJustitiabele: manyByPerson(
      store.reisdocumentenByJustitiabele,
    ),
    hulpvragenByJustitiabele: manyByPerson(store.hulpvragenByJustitiabele),
    meldingenByJustitiabele: manyByPerson(store.meldingenByJustitiabele),
    wijzigingenByJustitiabele: manyByPerson(store.wijzigingenByJustitiabele),
  };
}
