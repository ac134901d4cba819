import {
  manyByKey,
  manyByPerson,
  oneByKey,
  wholeTable,
} from '../../shared/graphql/loaders.js';
import type { PartnerContext } from '../../shared/subgraph/subgraph-server.js';
import type { Store } from './store.js';

export type Loaders = ReturnType<typeof createLoaders>;
export type Context = PartnerContext<Store, Loaders>;

/** The DataLoaders of one request. */
export function createLoaders(store: Store) {
  const detentieById = oneByKey(store.detentiesById, ({ id }) => id);
  const inrichtingByCode = oneByKey(
    store.inrichtingenByCode,
    ({ code }) => code,
  );
  return {
    detentieById,
    inrichtingByCode,
    justitiabeleById: oneByKey(store.justitiabelenById, ({ id }) => id),
    numbersByJustitiabele: manyByPerson(store.numbersByJustitiabele),
    contactpuntenByOrganisatie: manyByKey(
      store.contactpuntenByOrganisatie,
      ({ organisatie }) => organisatie,
    ),
    inrichtingenByJustitiabele: manyByPerson(
      store.inrichtingenOfPeople,
      (row) => inrichtingByCode.prime(row.code, row),
    ),
    eindverlofmaatregelen: wholeTable(store.eindverlofmaatregelen),
    detentiesByJustitiabele: manyByPerson(
      store.detentiesByJustitiabele,
      (row) => detentieById.prime(row.id, row),
    ),
    plaatsingenByJustitiabele: manyByPerson(store.plaatsingenByJustitiabele),
    plansByJustitiabele: manyByPerson(store.plansByJustitiabele),
    doelenByJustitiabele: manyByPerson(store.doelenByJustitiabele),
    overleggenByJustitiabele: manyByPerson(store.overleggenByJustitiabele),
    verlovenByJustitiabele: manyByPerson(store.verlovenByJustitiabele),
    verlofById: oneByKey(store.verlovenById, ({ id }) => id),
    programmawijzigingenByJustitiabele: manyByPerson(
      store.programmawijzigingenByJustitiabele,
    ),
    meldingenByJustitiabele: manyByPerson(store.meldingenByJustitiabele),
    wijzigingenByJustitiabele: manyByPerson(store.wijzigingenByJustitiabele),
  };
}
