import {
  contactpuntBeeindigen,
  contactpuntVastleggen,
} from '../../../shared/contactpunten/resolvers.js';
import { toPayload } from '../../../shared/graphql/domain-error.js';
import type { MutationResolvers } from '../resolvers.generated.js';
import {
  currentVerlof,
  currentDetentie,
  latestDetentie,
} from '../service/current.js';
import { detentieBeeindigen } from '../service/detentie-beeindigen.js';
import { detentieRegistreren } from '../service/detentie-registreren.js';
import { doelBehalen } from '../service/doel-behalen.js';
import { einddatumBijstellen } from '../service/einddatum-bijstellen.js';
import { onherroepelijkheidVastleggen } from '../service/onherroepelijkheid-vastleggen.js';
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
  contactpuntVanInrichtingVastleggen: contactpuntVastleggen,
  contactpuntVanInrichtingBeeindigen: contactpuntBeeindigen,
  detentieRegistreren: (_parent, { input }, { caller, store }) =>
    toPayload(
      () => detentieRegistreren(store, caller, input),
      () => latestDetentie(store, input.skn),
    ),
  detentieBeeindigen: (_parent, { input }, { store }) =>
    toPayload(
      () => detentieBeeindigen(store, input),
      () => currentDetentie(store, input.detentie),
    ),
  einddatumBijstellen: (_parent, { input }, { store }) =>
    toPayload(
      () => einddatumBijstellen(store, input),
      () => currentDetentie(store, input.detentie),
    ),
  onherroepelijkheidVastleggen: (_parent, { input }, { store }) =>
    toPayload(
      () => onherroepelijkheidVastleggen(store, input),
      () => currentDetentie(store, input.detentie),
    ),
  ontslagAankondigen: (_parent, { input }, { store }) =>
    toPayload(
      () => ontslagAankondigen(store, input),
      () => currentDetentie(store, input.detentie),
    ),
  overplaatsen: (_parent, { input }, { store }) =>
    toPayload(
      () => overplaatsen(store, input),
      () => currentDetentie(store, input.detentie),
    ),
  screeningAfronden: (_parent, { input }, { store }) =>
    toPayload(
      () => screeningAfronden(store, input),
      () => currentDetentie(store, input.detentie),
    ),
  planVaststellen: (_parent, { input }, { store }) =>
    toPayload(
      () => planVaststellen(store, input),
      () => currentDetentie(store, input.detentie),
    ),
  planDelen: (_parent, { input }, { store }) =>
    toPayload(
      () => planDelen(store, input),
      () => currentDetentie(store, input.detentie),
    ),
  doelBehalen: (_parent, { input }, { store }) =>
    toPayload(
      () => doelBehalen(store, input),
      () => currentDetentie(store, input.detentie),
    ),
  overlegVastleggen: (_parent, { input }, { store }) =>
    toPayload(
      () => overlegVastleggen(store, input),
      () => currentDetentie(store, input.detentie),
    ),
  verlofVastleggen: (_parent, { input }, { store }) =>
    toPayload(
      () => verlofVastleggen(store, input),
      () => currentDetentie(store, input.detentie),
    ),
  verlofBeslissen: (_parent, { input }, { store }) =>
    toPayload(
      () => verlofBeslissen(store, input),
      () => currentVerlof(store, input.verlof),
    ),
  programmaWijzigen: (_parent, { input }, { store }) =>
    toPayload(
      () => programmaWijzigen(store, input),
      () => currentDetentie(store, input.detentie),
    ),
  meldingAanDji: async (_parent, { input }, { store }) => {
    const taken = await toPayload(() => store.takeMelding(input));
    return { ...taken, ontvangen: taken.fout === null };
  },
};
