import { manyByKey, oneByKey } from '../../shared/loaders.js';
import type { Store } from './store.js';

export type Loaders = ReturnType<typeof createLoaders>;

const person = ({ justitiabeleId }: { justitiabeleId: string }) =>
  justitiabeleId;

/** Every loader of one request. */
export const createLoaders = (store: Store) => ({
  gemeenteByCode: oneByKey(store.gemeentenByCode, ({ code }) => code),
  inwonerById: oneByKey(store.inwonersById, ({ id }) => id),
  dienstById: oneByKey(store.dienstenById, ({ id }) => id),
  dienstenByJustitiabele: manyByKey(store.dienstenByJustitiabele, person),
  basisvoorwaardenByJustitiabele: manyByKey(
    store.basisvoorwaardenByJustitiabele,
    person,
  ),
  reisdocumentenByJustitiabele: manyByKey(
    store.reisdocumentenByJustitiabele,
    person,
  ),
  wijzigingenByRecord: manyByKey(
    store.wijzigingenByRecord,
    ({ recordId }) => recordId,
  ),
  meldingenByJustitiabele: manyByKey(store.meldingenByJustitiabele, person),
});
