import { manyByKey, oneByKey } from '../../shared/graphql/loaders.js';
import type { PartnerContext } from '../../shared/subgraph/subgraph-server.js';
import type { Store } from './store.js';

export type Loaders = ReturnType<typeof createLoaders>;
export type Context = PartnerContext<Store, Loaders>;

/** The DataLoaders of one request. */
export const createLoaders = (store: Store) => ({
  dossierById: oneByKey(store.dossiersById, ({ id }) => id),
  afspraakById: oneByKey(store.afsprakenById, ({ id }) => id),
  afsprakenByJustitiabele: manyByKey(
    store.afsprakenOf,
    ({ justitiabeleId }) => justitiabeleId,
  ),
  gebeurtenissenByAfspraak: manyByKey(
    store.gebeurtenissenOf,
    ({ afspraakId }) => afspraakId,
  ),
  eigenDoelById: oneByKey(store.eigenDoelenById, ({ id }) => id),
  eigenDoelenByJustitiabele: manyByKey(
    store.eigenDoelenOf,
    ({ justitiabeleId }) => justitiabeleId,
  ),
  regieByJustitiabele: oneByKey(store.regieOf, ({ id }) => id),
  lokaleInvullingById: oneByKey(store.lokaleInvullingById, ({ id }) => id),
  lokaleInvullingByGemeente: manyByKey(
    store.lokaleInvullingOf,
    ({ gemeente }) => gemeente,
  ),
  uitkomstByJustitiabele: oneByKey(
    store.uitkomstenOf,
    ({ justitiabeleId }) => justitiabeleId,
  ),
  uitkomstSignalenByJustitiabele: manyByKey(
    store.uitkomstSignalenOf,
    ({ justitiabeleId }) => justitiabeleId,
  ),
  wijzigingenBySleutel: manyByKey(
    store.wijzigingenOf,
    ({ sleutel }) => sleutel,
  ),
  betrokkenhedenByJustitiabele: manyByKey(
    store.betrokkenhedenOf,
    ({ justitiabeleId }) => justitiabeleId,
  ),
});
