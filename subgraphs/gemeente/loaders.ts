import { oneByKey } from '../../shared/loaders.js';
import type { Store } from './store.js';

export type Loaders = ReturnType<typeof createLoaders>;

/** Every loader of one request. */
export const createLoaders = (store: Store) => ({
  gemeenteByCode: oneByKey(store.gemeentenByCode, ({ code }) => code),
  inwonerById: oneByKey(store.inwonersById, ({ id }) => id),
});
