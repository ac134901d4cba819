import DataLoader from 'dataloader';
import { grouped } from '../../shared/grouped.js';
import { gebruikOf, type Gebruik } from './store/gebruik.js';
import type { PartnerContext } from '../../shared/subgraph/subgraph-server.js';
import type { Store } from './store.js';

export type Loaders = ReturnType<typeof createLoaders>;
export type Context = PartnerContext<Store, Loaders>;

/** The loaders of one request. */
export function createLoaders(store: Store) {
  const gebruik = (load: Store['gebruikOfNoodtoegangen']) =>
    new DataLoader<string, Gebruik>(async (ids) => {
      const rows = grouped(await load(ids), ({ id }) => id);
      return ids.map((id) => gebruikOf(rows.get(id) ?? []));
    });
  return {
    gebruikOfNoodtoegang: gebruik(store.gebruikOfNoodtoegangen),
    gebruikOfWaarneming: gebruik(store.gebruikOfWaarnemingen),
  };
}
