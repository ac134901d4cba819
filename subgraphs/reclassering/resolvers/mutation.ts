import {
  contactpuntBeeindigen,
  contactpuntVastleggen,
} from '../../../shared/contactpunten/resolvers.js';
import { toPayload } from '../../../shared/graphql/domain-error.js';
import type { MutationResolvers } from '../resolvers.generated.js';
import {
  currentAdvies,
  currentGedragsinterventie,
  currentToezicht,
  currentWerkstraf,
} from '../service/current.js';
import { adviesAanvragen } from '../service/advies-aanvragen.js';
import { adviesInBehandelingNemen } from '../service/advies-in-behandeling-nemen.js';
import { adviesIntrekken } from '../service/advies-intrekken.js';
import { adviesUitbrengen } from '../service/advies-uitbrengen.js';
import {
  bijzondereVoorwaardeOpheffen,
  bijzondereVoorwaardeToevoegen,
  bijzondereVoorwaardeWijzigen,
} from '../service/bijzondere-voorwaarden.js';
import { contactVastleggen } from '../service/contact-vastleggen.js';
import {
  schendingBijwerken,
  schendingVastleggen,
} from '../service/schendingen.js';
import { toezichtBeeindigen } from '../service/toezicht-beeindigen.js';
import { toezichtOverdragen } from '../service/toezicht-overdragen.js';
import { toezichtStarten } from '../service/toezicht-starten.js';
import {
  gedragsinterventieAfronden,
  gedragsinterventieStarten,
} from '../service/gedragsinterventies.js';
import {
  gewerkteUrenVastleggen,
  werkstrafAfronden,
  werkstrafVastleggen,
} from '../service/werkstraffen.js';
import { toezichtniveauWijzigen } from '../service/toezichtniveau-wijzigen.js';

export const Mutation: MutationResolvers = {
  contactpuntVanReclasseringVastleggen: contactpuntVastleggen,
  contactpuntVanReclasseringBeeindigen: contactpuntBeeindigen,
  adviesAanvragen: (_parent, { input }, { store }) =>
    toPayload(() => adviesAanvragen(store, input)),
  adviesInBehandelingNemen: (_parent, { input }, { store }) =>
    toPayload(
      () => adviesInBehandelingNemen(store, input),
      () => currentAdvies(store, input.advies),
    ),
  adviesUitbrengen: (_parent, { input }, { store }) =>
    toPayload(
      () => adviesUitbrengen(store, input),
      () => currentAdvies(store, input.advies),
    ),
  adviesIntrekken: (_parent, { input }, { store }) =>
    toPayload(
      () => adviesIntrekken(store, input),
      () => currentAdvies(store, input.advies),
    ),
  toezichtStarten: (_parent, { input }, { store }) =>
    toPayload(() => toezichtStarten(store, input)),
  contactVastleggen: (_parent, { input }, { store }) =>
    toPayload(
      () => contactVastleggen(store, input),
      () => currentToezicht(store, input.toezicht),
    ),
  toezichtniveauWijzigen: (_parent, { input }, { store }) =>
    toPayload(
      () => toezichtniveauWijzigen(store, input),
      () => currentToezicht(store, input.toezicht),
    ),
  toezichtOverdragen: (_parent, { input }, { store }) =>
    toPayload(
      () => toezichtOverdragen(store, input),
      () => currentToezicht(store, input.toezicht),
    ),
  bijzondereVoorwaardeToevoegen: (_parent, { input }, { store }) =>
    toPayload(
      () => bijzondereVoorwaardeToevoegen(store, input),
      () => currentToezicht(store, input.toezicht),
    ),
  bijzondereVoorwaardeWijzigen: (_parent, { input }, { store }) =>
    toPayload(
      () => bijzondereVoorwaardeWijzigen(store, input),
      () => currentToezicht(store, input.toezicht),
    ),
  bijzondereVoorwaardeOpheffen: (_parent, { input }, { store }) =>
    toPayload(
      () => bijzondereVoorwaardeOpheffen(store, input),
      () => currentToezicht(store, input.toezicht),
    ),
  schendingVastleggen: (_parent, { input }, { store }) =>
    toPayload(
      () => schendingVastleggen(store, input),
      () => currentToezicht(store, input.toezicht),
    ),
  schendingBijwerken: (_parent, { input }, { store }) =>
    toPayload(
      () => schendingBijwerken(store, input),
      () => currentToezicht(store, input.toezicht),
    ),
  toezichtBeeindigen: (_parent, { input }, { store }) =>
    toPayload(
      () => toezichtBeeindigen(store, input),
      () => currentToezicht(store, input.toezicht),
    ),
  werkstrafVastleggen: (_parent, { input }, { store }) =>
    toPayload(() => werkstrafVastleggen(store, input)),
  gewerkteUrenVastleggen: (_parent, { input }, { store }) =>
    toPayload(
      () => gewerkteUrenVastleggen(store, input),
      () => currentWerkstraf(store, input.werkstraf),
    ),
  werkstrafAfronden: (_parent, { input }, { store }) =>
    toPayload(
      () => werkstrafAfronden(store, input),
      () => currentWerkstraf(store, input.werkstraf),
    ),
  gedragsinterventieStarten: (_parent, { input }, { store }) =>
    toPayload(() => gedragsinterventieStarten(store, input)),
  gedragsinterventieAfronden: (_parent, { input }, { store }) =>
    toPayload(
      () => gedragsinterventieAfronden(store, input),
      () => currentGedragsinterventie(store, input.gedragsinterventie),
    ),
  meldingAanReclassering: (_parent, { input }, { store }) =>
    toPayload(() => store.takeMelding(input, input.skn ?? null)),
};
