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
  numbersByJustitiabele: manyByKey(store.numbersByJustitiabele, byJustitiabele),
  adviezenByJustitiabele: manyByKey(
    store.adviezenByJustitiabele,
    byJustitiabele,
  ),
  toezichtenByJustitiabele: manyByKey(
    store.toezichtenByJustitiabele,
    byJustitiabele,
  ),
  voorwaardenByJustitiabele: manyByKey(
    store.voorwaardenByJustitiabele,
    byJustitiabele,
  ),
  schendingenByJustitiabele: manyByKey(
    store.schendingenByJustitiabele,
    byJustitiabele,
  ),
  contactenByJustitiabele: manyByKey(
    store.contactenByJustitiabele,
    byJustitiabele,
  ),
  werkstraffenByJustitiabele: manyByKey(
    store.werkstraffenByJustitiabele,
    byJustitiabele,
  ),
  gedragsinterventiesByJustitiabele: manyByKey(
    store.gedragsinterventiesByJustitiabele,
    byJustitiabele,
  ),
  meldingenByJustitiabele: manyByKey(
    store.meldingenByJustitiabele,
    byJustitiabele,
  ),
  wijzigingenByJustitiabele: manyByKey(
    store.wijzigingenByJustitiabele,
    byJustitiabele,
  ),
});

/** Null for a code that there is not. */
export const byCode = async <Row extends { code: string }>(
  rows: { load(): Promise<Row[]> },
  code: string,
): Promise<Row | null> =>
  (await rows.load()).find((row) => row.code === code) ?? null;
