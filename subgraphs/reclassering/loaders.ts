import { manyByKey, oneByKey } from '../../shared/loaders.js';
import type { Store } from './store.js';

export type Loaders = ReturnType<typeof createLoaders>;

const ofJustitiabele = ({ justitiabeleId }: { justitiabeleId: string }) =>
  justitiabeleId;
const ofToezicht = ({ toezichtId }: { toezichtId: string }) => toezichtId;

/** Every loader of one request. */
export const createLoaders = (store: Store) => ({
  organisatieByCode: oneByKey(store.organisatiesByCode, ({ code }) => code),
  instrumentByCode: oneByKey(store.instrumentenByCode, ({ code }) => code),
  clientById: oneByKey(store.clientenById, ({ id }) => id),
  adviesById: oneByKey(store.adviezenById, ({ id }) => id),
  adviezenByJustitiabele: manyByKey(
    store.adviezenByJustitiabele,
    ofJustitiabele,
  ),
  wijzigingenByRecord: manyByKey(
    store.wijzigingenByRecord,
    ({ recordId }) => recordId,
  ),
  toezichtById: oneByKey(store.toezichtenById, ({ id }) => id),
  toezichtenByJustitiabele: manyByKey(
    store.toezichtenByJustitiabele,
    ofJustitiabele,
  ),
  voorwaardenByToezicht: manyByKey(store.voorwaardenByToezicht, ofToezicht),
  contactenByToezicht: manyByKey(store.contactenByToezicht, ofToezicht),
  werkstraffenByJustitiabele: manyByKey(
    store.werkstraffenByJustitiabele,
    ofJustitiabele,
  ),
  gedragsinterventiesByJustitiabele: manyByKey(
    store.gedragsinterventiesByJustitiabele,
    ofJustitiabele,
  ),
  meldingenByJustitiabele: manyByKey(
    store.meldingenByJustitiabele,
    ofJustitiabele,
  ),
});
