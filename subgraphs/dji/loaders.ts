import {
  manyByKey,
  oneByKey,
  wholeTable,
} from '../../shared/graphql/loaders.js';
import { wijzigingLoader } from '../../shared/database/changes.js';
import type { PartnerContext } from '../../shared/subgraph/subgraph-server.js';
import type { Store } from './store.js';

export type Loaders = ReturnType<typeof createLoaders>;
export type Context = PartnerContext<Store, Loaders>;

const byDetentie = ({ detentieId }: { detentieId: string }) => detentieId;
const byJustitiabele = ({ justitiabeleId }: { justitiabeleId: string }) =>
  justitiabeleId;

/** The DataLoaders of one request. */
export function createLoaders(store: Store) {
  const wijzigingen = wijzigingLoader(store.wijzigingenByDetentie);
  return {
    wijzigingen,
    justitiabeleById: oneByKey(store.justitiabelenById, ({ id }) => id),
    numbersByJustitiabele: manyByKey(
      store.numbersByJustitiabele,
      byJustitiabele,
    ),
    contactpuntenByOrganisatie: manyByKey(
      store.contactpuntenByOrganisatie,
      ({ organisatie }) => organisatie,
    ),
    inrichtingByCode: oneByKey(store.inrichtingenByCode, ({ code }) => code),
    eindverlofmaatregelen: wholeTable(store.eindverlofmaatregelen),
    detentieById: oneByKey(store.detentiesById, ({ id }) => id),
    detentiesByJustitiabele: manyByKey(
      store.detentiesByJustitiabele,
      byJustitiabele,
    ),
    plaatsingenByDetentie: manyByKey(store.plaatsingenByDetentie, byDetentie),
    planByDetentie: oneByKey(
      wijzigingen.along(store.plansByDetentie),
      byDetentie,
    ),
    doelenByPlan: manyByKey(store.doelenByPlan, ({ planId }) => planId),
    overleggenByDetentie: manyByKey(store.overleggenByDetentie, byDetentie),
    verlovenByDetentie: manyByKey(
      wijzigingen.along(store.verlovenByDetentie),
      byDetentie,
    ),
    verlofById: oneByKey(store.verlovenById, ({ id }) => id),
    programmawijzigingenByDetentie: manyByKey(
      store.programmawijzigingenByDetentie,
      byDetentie,
    ),
    meldingenByJustitiabele: manyByKey(
      store.meldingenByJustitiabele,
      byJustitiabele,
    ),
  };
}
