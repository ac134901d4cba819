import { manyByKey, oneByKey } from '../../shared/graphql/loaders.js';
import { wijzigingLoader } from '../../shared/database/changes.js';
import type { PartnerContext } from '../../shared/subgraph/subgraph-server.js';
import type { Store } from './store.js';

export type Loaders = ReturnType<typeof createLoaders>;
export type Context = PartnerContext<Store, Loaders>;

const person = ({ justitiabeleId }: { justitiabeleId: string }) =>
  justitiabeleId;

/** Every loader of one request. */
export function createLoaders(store: Store) {
  const wijzigingen = wijzigingLoader(store.wijzigingenByJustitiabele);
  return {
    wijzigingen,
    gemeenteByCode: oneByKey(store.gemeentenByCode, ({ code }) => code),
    inwonerById: oneByKey(store.inwonersById, ({ id }) => id),
    dienstById: oneByKey(store.dienstenById, ({ id }) => id),
    dienstenByJustitiabele: manyByKey(
      wijzigingen.along(store.dienstenByJustitiabele),
      person,
    ),
    basisvoorwaardenByJustitiabele: manyByKey(
      wijzigingen.along(store.basisvoorwaardenByJustitiabele),
      person,
    ),
    reisdocumentenByJustitiabele: manyByKey(
      store.reisdocumentenByJustitiabele,
      person,
    ),
    meldingenByJustitiabele: manyByKey(store.meldingenByJustitiabele, person),
  };
}
