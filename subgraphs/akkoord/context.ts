import type { Caller } from '../../shared/access/caller.js';
import type { Database } from '../../shared/database/database.js';
import { createLoaders, type Loaders } from './loaders.js';
import { createStore, type Store } from './store.js';

/** What one request knows: the verified caller, and a store and loaders that are his alone. */
export interface Context {
  caller: Caller;
  store: Store;
  loaders: Loaders;
}

export function createContext(caller: Caller, database: Database): Context {
  const store = createStore(database, caller);
  return { caller, store, loaders: createLoaders(store) };
}
