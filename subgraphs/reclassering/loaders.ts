import { manyByKey, oneByKey } from '../../shared/graphql/loaders.js';
import { wijzigingLoader } from '../../shared/database/changes.js';
import type { PartnerContext } from '../../shared/subgraph/subgraph-server.js';
import type { Store } from './store.js';

export type Loaders = ReturnType<typeof createLoaders>;
export type Context = PartnerContext<Store, Loaders>;

const byJustitiabele = ({ justitiabeleId }: { justitiabeleId: string }) =>
  justitiabeleId;
const byToezicht = ({ toezichtId }: { toezichtId: string }) => toezichtId;

/** The DataLoaders of one request. */
export function createLoaders(store: Store) {
  const wijzigingen = wijzigingLoader(store.wijzigingenByJustitiabele);
  return {
    wijzigingen,
    contactpuntenByOrganisatie: manyByKey(
      store.contactpuntenByOrganisatie,
      ({ organisatie }) => organisatie,
    ),
    organisatieByCode: oneByKey(store.organisatiesByCode, ({ code }) => code),
    instrumentByCode: oneByKey(store.instrumentenByCode, ({ code }) => code),
    clientById: oneByKey(store.clientenById, ({ id }) => id),
    numbersByJustitiabele: manyByKey(
      store.numbersByJustitiabele,
      byJustitiabele,
    ),
    adviesById: oneByKey(store.adviezenById, ({ id }) => id),
    adviezenByJustitiabele: manyByKey(
      wijzigingen.along(store.adviezenByJustitiabele),
      byJustitiabele,
    ),
    toezichtById: oneByKey(store.toezichtenById, ({ id }) => id),
    toezichtenByJustitiabele: manyByKey(
      wijzigingen.along(store.toezichtenByJustitiabele),
      byJustitiabele,
    ),
    voorwaardenByToezicht: manyByKey(store.voorwaardenByToezicht, byToezicht),
    schendingenByToezicht: manyByKey(store.schendingenByToezicht, byToezicht),
    contactenByToezicht: manyByKey(store.contactenByToezicht, byToezicht),
    werkstraffenByJustitiabele: manyByKey(
      store.werkstraffenByJustitiabele,
      byJustitiabele,
    ),
    gedragsinterventiesByJustitiabele: manyByKey(
      store.gedragsinterventiesByJustitiabele,
      byJustitiabele,
    ),
    meldingenByJustitiabele: manyByKey(
      store.meldingenByJustitiabele,
      byJustitiabele,
    ),
  };
}
