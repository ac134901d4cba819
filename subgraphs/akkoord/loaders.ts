import {
  manyByKey,
  manyByPerson,
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
  afsprakenByJustitiabele: manyByPerson(store.afsprakenOf),
  gebeurtenissenByJustitiabele: manyByPerson(store.gebeurtenissenOf),
  eigenDoelById: oneByKey(store.eigenDoelenById, ({ id }) => id),
  eigenDoelenByJustitiabele: manyByPerson(store.eigenDoelenOf),
  correctieverzoekenByJustitiabele: manyByPerson(store.correctieverzoekenOf),
  toestemmingenByJustitiabele: manyByPerson(store.toestemmingenOf),
  regieByJustitiabele: oneByKey(store.regieOf, ({ id }) => id),
  lokaleInvullingById: oneByKey(store.lokaleInvullingById, ({ id }) => id),
  lokaleInvullingByJustitiabele: manyByPerson(store.lokaleInvullingOfPeople),
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
  uitkomstSignalenByJustitiabele: manyByPerson(store.uitkomstSignalenOf),
  openTermijnenByJustitiabele: manyByPerson(store.openTermijnenOf),
  wijzigingenByJustitiabele: manyByPerson(store.wijzigingenOf),
  betrokkenhedenByJustitiabele: manyByPerson(store.betrokkenhedenOf),
});

const zaakLoaders = (store: Store) => ({
  zaakById: oneByKey(store.zakenById, ({ id }) => id),
  zakenByJustitiabele: manyByPerson(store.zakenOf),
  zaakGebeurtenissenByJustitiabele: manyByPerson(store.zaakGebeurtenissenOf),
  overdrachtById: oneByKey(store.overdrachtenById, ({ id }) => id),
  overdrachtenByJustitiabele: manyByPerson(store.overdrachtenOf),
});
