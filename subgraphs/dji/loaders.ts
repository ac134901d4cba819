import { manyByKey, oneByKey } from '../../shared/loaders.js';
import type { Store } from './store.js';

export type Loaders = ReturnType<typeof createLoaders>;

const byDetentie = ({ detentieId }: { detentieId: string }) => detentieId;
const byJustitiabele = ({ justitiabeleId }: { justitiabeleId: string }) =>
  justitiabeleId;

/** Every loader of one request. */
export const createLoaders = (store: Store) => ({
  justitiabeleById: oneByKey(store.justitiabelenById, ({ id }) => id),
  inrichtingByCode: oneByKey(store.inrichtingenByCode, ({ code }) => code),
  detentieById: oneByKey(store.detentiesById, ({ id }) => id),
  detentiesByJustitiabele: manyByKey(
    store.detentiesByJustitiabele,
    byJustitiabele,
  ),
  plaatsingenByDetentie: manyByKey(store.plaatsingenByDetentie, byDetentie),
  planByDetentie: oneByKey(store.plannenByDetentie, byDetentie),
  doelenByPlan: manyByKey(store.doelenByPlan, ({ planId }) => planId),
  overleggenByDetentie: manyByKey(store.overleggenByDetentie, byDetentie),
  verlovenByDetentie: manyByKey(store.verlovenByDetentie, byDetentie),
  wijzigingenByRecord: manyByKey(
    store.wijzigingenByRecord,
    ({ recordId }) => recordId,
  ),
  verlofById: oneByKey(store.verlovenById, ({ id }) => id),
  programmawijzigingenByDetentie: manyByKey(
    store.programmawijzigingenByDetentie,
    byDetentie,
  ),
  meldingenByJustitiabele: manyByKey(
    store.meldingenByJustitiabele,
    byJustitiabele,
  ),
});
