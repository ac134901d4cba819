import type { Caller } from '../../shared/caller.js';
import type { Database } from '../../shared/database.js';
import { createStore, type Store } from './store.js';

/** What one request knows: the verified caller, and a store that is his alone. It needs no loaders: who asks, asks about himself. */
export interface Context {
  caller: Caller;
  store: Store;
}

export const createContext = (caller: Caller, database: Database): Context => ({
  caller,
  store: createStore(database, caller),
});
