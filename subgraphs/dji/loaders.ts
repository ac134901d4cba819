import {
  manyByKey,
  oneByKey,
  wholeTable,
} from '../../shared/graphql/loaders.js';
import type { PartnerContext } from '../../shared/subgraph/subgraph-server.js';
import type { Store } from './store.js';

export type Loaders = ReturnType<typeof createLoaders>;
export type Context = PartnerContext<Store, Loaders>;

const byJustitiabele = ({ justitiabeleId }: { justitiabeleId: string }) =>
  justitiabeleId;

/** The DataLoaders of one request. */
export function createLoaders(store: Store) {
  const detentieById = oneByKey(store.detentiesById, ({ id }) => id);
  const inrichtingByCode = oneByKey(
    store.inrichtingenByCode,
    ({ code }) => code,
  );
  const ofPerson = <Row extends { justitiabeleId: string }>(
    load: (people: readonly string[]) => Promise<Row[]>,
    prime: (row: Row) => unknown = () => {},
  ) =>
    manyByKey(async (people) => {
      const rows = await load(people);
      rows.forEach(prime);
      return rows;
    }, byJustitiabele);
  return {
    detentieById,
    inrichtingByCode,
    justitiabeleById: oneByKey(store.justitiabelenById, ({ id }) => id),
    numbersByJustitiabele: ofPerson(store.numbersByJustitiabele),
    contactpuntenByOrganisatie: manyByKey(
      store.contactpuntenByOrganisatie,
      ({ organisatie }) => organisatie,
    ),
    inrichtingenByJustitiabele: ofPerson(store.inrichtingenOfPeople, (row) =>
      inrichtingByCode.prime(row.code, row),
    ),
    eindverlofmaatregelen: wholeTable(store.eindverlofmaatregelen),
    detentiesByJustitiabele: ofPerson(store.detentiesByJustitiabele, (row) =>
      detentieById.prime(row.id, row),
    ),
    plaatsingenByJustitiabele: ofPerson(store.plaatsingenByJustitiabele),
    plansByJustitiabele: ofPerson(store.plansByJustitiabele),
    doelenByJustitiabele: ofPerson(store.doelenByJustitiabele),
    overleggenByJustitiabele: ofPerson(store.overleggenByJustitiabele),
    verlovenByJustitiabele: ofPerson(store.verlovenByJustitiabele),
    verlofById: oneByKey(store.verlovenById, ({ id }) => id),
    programmawijzigingenByJustitiabele: ofPerson(
      store.programmawijzigingenByJustitiabele,
    ),
    meldingenByJustitiabele: ofPerson(store.meldingenByJustitiabele),
    wijzigingenByJustitiabele: ofPerson(store.wijzigingenByJustitiabele),
  };
}
