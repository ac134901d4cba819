import {
  manyByKey,
  oneByKey,
  wholeTable,
} from '../../shared/graphql/loaders.js';
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
  correctieverzoekenByJustitiabele: manyByKey(
    store.correctieverzoekenOf,
    ({ justitiabeleId }) => justitiabeleId,
  ),
  toestemmingenByJustitiabele: manyByKey(
    store.toestemmingenOf,
    ({ justitiabeleId }) => justitiabeleId,
  ),
  regieByJustitiabele: oneByKey(store.regieOf, ({ id }) => id),
  lokaleInvullingById: oneByKey(store.lokaleInvullingById, ({ id }) => id),
  lokaleInvullingByGemeente: manyByKey(
    store.lokaleInvullingOf,
    ({ gemeente }) => gemeente,
  ),
  normen: wholeTable(store.normen),
  ...zaakLoaders(store),
  uitkomstByJustitiabele: oneByKey(
    store.uitkomstenOf,
    ({ justitiabeleId }) => justitiabeleId,
  ),
  uitkomstSignalenByJustitiabele: manyByKey(
    store.uitkomstSignalenOf,
    ({ justitiabeleId }) => justitiabeleId,
  ),
  openTermijnenByJustitiabele: manyByKey(
    store.openTermijnenOf,
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

const zaakLoaders = (store: Store) => ({
  zaakById: oneByKey(store.zakenById, ({ id }) => id),
  zakenByJustitiabele: manyByKey(
    store.zakenOf,
    ({ justitiabeleId }) => justitiabeleId,
  ),
  gebeurtenissenByZaak: manyByKey(
    store.zaakGebeurtenissenOf,
    ({ zaakId }) => zaakId,
  ),
  overdrachtById: oneByKey(store.overdrachtenById, ({ id }) => id),
  overdrachtenByZaak: manyByKey(store.overdrachtenOf, ({ zaakId }) => zaakId),
  waitingOverdrachtenByJustitiabele: manyByKey(
    store.waitingOverdrachtenOf,
    ({ justitiabeleId }) => justitiabeleId,
  ),
});
