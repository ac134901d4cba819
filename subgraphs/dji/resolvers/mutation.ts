import { refusable } from '../../../shared/graphql/domain-error.js';
import type { MutationResolvers } from '../schema.generated.js';
import {
  huidigVerlof,
  huidigeDetentie,
  laatsteDetentie,
} from '../service/huidig.js';
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
    refusable(
      () => detentieRegistreren(store, caller, input),
      () => laatsteDetentie(store, input.skn),
    ),
  detentieBeeindigen: (_parent, { input }, { store }) =>
    refusable(
      () => detentieBeeindigen(store, input),
      () => huidigeDetentie(store, input.detentie),
    ),
  einddatumBijstellen: (_parent, { input }, { store }) =>
    refusable(
      () => einddatumBijstellen(store, input),
      () => huidigeDetentie(store, input.detentie),
    ),
  ontslagAankondigen: (_parent, { input }, { store }) =>
    refusable(
      () => ontslagAankondigen(store, input),
      () => huidigeDetentie(store, input.detentie),
    ),
  overplaatsen: (_parent, { input }, { store }) =>
    refusable(
      () => overplaatsen(store, input),
      () => huidigeDetentie(store, input.detentie),
    ),
  screeningAfronden: (_parent, { input }, { store }) =>
    refusable(
      () => screeningAfronden(store, input),
      () => huidigeDetentie(store, input.detentie),
    ),
  planVaststellen: (_parent, { input }, { store }) =>
    refusable(
      () => planVaststellen(store, input),
      () => huidigeDetentie(store, input.detentie),
    ),
  planDelen: (_parent, { input }, { store }) =>
    refusable(
      () => planDelen(store, input),
      () => huidigeDetentie(store, input.detentie),
    ),
  doelBehalen: (_parent, { input }, { store }) =>
    refusable(
      () => doelBehalen(store, input),
      () => huidigeDetentie(store, input.detentie),
    ),
  overlegVastleggen: (_parent, { input }, { store }) =>
    refusable(
      () => overlegVastleggen(store, input),
      () => huidigeDetentie(store, input.detentie),
    ),
  verlofVastleggen: (_parent, { input }, { store }) =>
    refusable(
      () => verlofVastleggen(store, input),
      () => huidigeDetentie(store, input.detentie),
    ),
  verlofBeslissen: (_parent, { input }, { store }) =>
    refusable(
      () => verlofBeslissen(store, input),
      () => huidigVerlof(store, input.verlof),
    ),
  programmaWijzigen: (_parent, { input }, { store }) =>
    refusable(
      () => programmaWijzigen(store, input),
      () => huidigeDetentie(store, input.detentie),
    ),
  meldingAanDji: async (_parent, { input }, { store }) => {
    const taken = await refusable(() => store.takeMelding(input));
    return { ...taken, ontvangen: taken.fout === null };
  },
};
