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
export const createLoaders = (store: Store) => ({
  contactpuntenByOrganisatie: manyByKey(
    store.contactpuntenByOrganisatie,
    ({ organisatie }) => organisatie,
  ),
  organisaties: wholeTable(store.organisaties),
  instrumenten: wholeTable(store.instrumenten),
  clientById: oneByKey(store.clientenById, ({ id }) => id),
  adviesById: oneByKey(store.adviezenById, ({ id }) => id),
  toezichtById: oneByKey(store.toezichtenById, ({ id }) => id),
  numbersByJustitiabele: manyByPerson(store.numbersByJustitiabele),
  adviezenByJustitiabele: manyByPerson(store.adviezenByJustitiabele),
  toezichtenByJustitiabele: manyByPerson(store.toezichtenByJustitiabele),
  voorwaardenByJustitiabele: manyByPerson(store.voorwaardenByJustitiabele),
  schendingenByJustitiabele: manyByPerson(store.schendingenByJustitiabele),
  contactenByJustitiabele: manyByPerson(store.contactenByJustitiabele),
  werkstraffenByJustitiabele: manyByPerson(store.werkstraffenByJustitiabele),
  gedragsinterventiesByJustitiabele: manyByPerson(
    store.gedragsinterventiesByJustitiabele,
  ),
  meldingenByJustitiabele: manyByPerson(store.meldingenByJustitiabele),
  wijzigingenByJustitiabele: manyByPerson(store.wijzigingenByJustitiabele),
});

/** Null for a code that there is not. */
export const byCode = async <Row extends { code: string }>(
  rows: { load(): Promise<Row[]> },
  code: string,
): Promise<Row | null> =>
  (await rows.load()).find((row) => row.code === code) ?? null;
