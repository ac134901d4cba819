import { manyByKey, oneByKey } from '../../shared/graphql/loaders.js';
import { wijzigingLoader } from '../../shared/database/changes.js';
import type { PartnerContext } from '../../shared/subgraph/subgraph-server.js';
import type { Store } from './store.js';

export type Loaders = ReturnType<typeof createLoaders>;
export type Context = PartnerContext<Store, Loaders>;

const ofJustitiabele = ({ justitiabeleId }: { justitiabeleId: string }) =>
  justitiabeleId;
const ofToezicht = ({ toezichtId }: { toezichtId: string }) => toezichtId;

/** Every loader of one request. */
export function createLoaders(store: Store) {
  const wijzigingen = wijzigingLoader(store.wijzigingenByJustitiabele);
  return {
    wijzigingen,
    organisatieByCode: oneByKey(store.organisatiesByCode, ({ code }) => code),
    instrumentByCode: oneByKey(store.instrumentenByCode, ({ code }) => code),
    clientById: oneByKey(store.clientenById, ({ id }) => id),
    nummersByJustitiabele: manyByKey(
      store.nummersByJustitiabele,
      ofJustitiabele,
    ),
    adviesById: oneByKey(store.adviezenById, ({ id }) => id),
    adviezenByJustitiabele: manyByKey(
      wijzigingen.along(store.adviezenByJustitiabele),
      ofJustitiabele,
    ),
    toezichtById: oneByKey(store.toezichtenById, ({ id }) => id),
    toezichtenByJustitiabele: manyByKey(
      wijzigingen.along(store.toezichtenByJustitiabele),
      ofJustitiabele,
    ),
    voorwaardenByToezicht: manyByKey(store.voorwaardenByToezicht, ofToezicht),
    contactenByToezicht: manyByKey(store.contactenByToezicht, ofToezicht),
    werkstraffenByJustitiabele: manyByKey(
      store.werkstraffenByJustitiabele,
      ofJustitiabele,
    ),
    gedragsinterventiesByJustitiabele: manyByKey(
      store.gedragsinterventiesByJustitiabele,
      ofJustitiabele,
    ),
    meldingenByJustitiabele: manyByKey(
      store.meldingenByJustitiabele,
      ofJustitiabele,
    ),
  };
}
