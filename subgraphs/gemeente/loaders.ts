import { manyByKey, oneByKey } from '../../shared/graphql/loaders.js';
import type { PartnerContext } from '../../shared/subgraph/subgraph-server.js';
import type { Store } from './store.js';

export type Loaders = ReturnType<typeof createLoaders>;
export type Context = PartnerContext<Store, Loaders>;

const personOf = ({ justitiabeleId }: { justitiabeleId: string }) =>
  justitiabeleId;

/** The loaders of one request. */
export function createLoaders(store: Store) {
  const gemeenteByCode = oneByKey(store.gemeentenByCode, ({ code }) => code);
  return {
    gemeenteByCode,
    gemeentenByJustitiabele: manyByKey(async (people) => {
      const rows = await store.gemeentenOfPeople(people);
      for (const row of rows) gemeenteByCode.prime(row.code, row);
      return rows;
    }, personOf),
    contactpuntenByOrganisatie: manyByKey(
      store.contactpuntenByOrganisatie,
      ({ organisatie }) => organisatie,
    ),
    inwonerById: oneByKey(store.inwonersById, ({ id }) => id),
    dienstById: oneByKey(store.dienstenById, ({ id }) => id),
    dienstenByJustitiabele: manyByKey(store.dienstenByJustitiabele, personOf),
    basisvoorwaardenByJustitiabele: manyByKey(
      store.basisvoorwaardenByJustitiabele,
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
    wijzigingenByJustitiabele: manyByKey(
      store.wijzigingenByJustitiabele,
      personOf,
    ),
  };
}
