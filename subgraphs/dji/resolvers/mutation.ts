import { refusable } from '../../../shared/weigering.js';
import type { MutationResolvers } from '../schema.generated.js';
import { detentieBeeindigen } from '../service/detentie-beeindigen.js';
import { detentieRegistreren } from '../service/detentie-registreren.js';
import { doelBehalen } from '../service/doel-behalen.js';
import { einddatumBijstellen } from '../service/einddatum-bijstellen.js';
import { ontslagAankondigen } from '../service/ontslag-aankondigen.js';
import { overlegVastleggen } from '../service/overleg-vastleggen.js';
import { overplaatsen } from '../service/overplaatsen.js';
import { planDelen } from '../service/plan-delen.js';
import { planVaststellen } from '../service/plan-vaststellen.js';
import { programmaWijzigen } from '../service/programma-wijzigen.js';
import { screeningAfronden } from '../service/screening-afronden.js';
import { verlofBeslissen } from '../service/verlof-beslissen.js';
import { verlofVastleggen } from '../service/verlof-vastleggen.js';

export const Mutation: MutationResolvers = {
  detentieRegistreren: (_parent, { input }, { caller, store }) =>
    refusable(() => detentieRegistreren(store, caller, input)),
  detentieBeeindigen: (_parent, { input }, { store }) =>
    refusable(() => detentieBeeindigen(store, input)),
  einddatumBijstellen: (_parent, { input }, { store }) =>
    refusable(() => einddatumBijstellen(store, input)),
  ontslagAankondigen: (_parent, { input }, { store }) =>
    refusable(() => ontslagAankondigen(store, input)),
  overplaatsen: (_parent, { input }, { store }) =>
    refusable(() => overplaatsen(store, input)),
  screeningAfronden: (_parent, { input }, { store }) =>
    refusable(() => screeningAfronden(store, input)),
  planVaststellen: (_parent, { input }, { store }) =>
    refusable(() => planVaststellen(store, input)),
  planDelen: (_parent, { input }, { store }) =>
    refusable(() => planDelen(store, input)),
  doelBehalen: (_parent, { input }, { store }) =>
    refusable(() => doelBehalen(store, input)),
  overlegVastleggen: (_parent, { input }, { store }) =>
    refusable(() => overlegVastleggen(store, input)),
  verlofVastleggen: (_parent, { input }, { store }) =>
    refusable(() => verlofVastleggen(store, input)),
  verlofBeslissen: (_parent, { input }, { store }) =>
    refusable(() => verlofBeslissen(store, input)),
  programmaWijzigen: (_parent, { input }, { store }) =>
    refusable(() => programmaWijzigen(store, input)),
  meldingAanDji: async (_parent, { input }, { store }) => {
    const taken = await refusable(() => store.takeMelding(input));
    return { ...taken, ontvangen: taken.fout === null };
  },
};
