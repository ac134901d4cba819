import {
  manyByKey,
  oneByKey,
  wholeTable,
} from '../../shared/graphql/loaders.js';
import type { PartnerContext } from '../../shared/subgraph/subgraph-server.js';
import type { Store } from './store.js';

export type Loaders = ReturnType<typeof createLoaders>;
export type Context = PartnerContext<Store, Loaders>;

const byJustitiabele = ({ justitiabeleId }: { justitiabeleId: string }) =>
  justitiabeleId;

/** The DataLoaders of one request. */
export const createLoaders = (store: Store) => ({
  dossierById: oneByKey(store.dossiersById, ({ id }) => id),
  afspraakById: oneByKey(store.afsprakenById, ({ id }) => id),
  afsprakenByJustitiabele: manyByKey(store.afsprakenOf, byJustitiabele),
  gebeurtenissenByJustitiabele: manyByKey(
    store.gebeurtenissenOf,
    byJustitiabele,
  ),
  eigenDoelById: oneByKey(store.eigenDoelenById, ({ id }) => id),
  eigenDoelenByJustitiabele: manyByKey(store.eigenDoelenOf, byJustitiabele),
  correctieverzoekenByJustitiabele: manyByKey(
    store.correctieverzoekenOf,
    byJustitiabele,
  ),
  toestemmingenByJustitiabele: manyByKey(store.toestemmingenOf, byJustitiabele),
  regieByJustitiabele: oneByKey(store.regieOf, ({ id }) => id),
  lokaleInvullingById: oneByKey(store.lokaleInvullingById, ({ id }) => id),
  lokaleInvullingByJustitiabele: manyByKey(
    store.lokaleInvullingOfPeople,
    byJustitiabele,
  ),
  lokaleInvullingByGemeente: manyByKey(
    store.lokaleInvullingOf,
    ({ gemeente }) => gemeente,
  ),
  normen: wholeTable(store.normen),
  ...zaakLoaders(store),
  uitkomstByJustitiabele: oneByKey(store.uitkomstenOf, byJustitiabele),
  uitkomstSignalenByJustitiabele: manyByKey(
    store.uitkomstSignalenOf,
    byJustitiabele,
  ),
  openTermijnenByJustitiabele: manyByKey(store.openTermijnenOf, byJustitiabele),
  wijzigingenByJustitiabele: manyByKey(store.wijzigingenOf, byJustitiabele),
  betrokkenhedenByJustitiabele: manyByKey(
    store.betrokkenhedenOf,
    byJustitiabele,
  ),
});

const zaakLoaders = (store: Store) => ({
  zaakById: oneByKey(store.zakenById, ({ id }) => id),
  zakenByJustitiabele: manyByKey(store.zakenOf, byJustitiabele),
  zaakGebeurtenissenByJustitiabele: manyByKey(
    store.zaakGebeurtenissenOf,
    byJustitiabele,
  ),
  overdrachtById: oneByKey(store.overdrachtenById, ({ id }) => id),
  overdrachtenByJustitiabele: manyByKey(store.overdrachtenOf, byJustitiabele),
});
