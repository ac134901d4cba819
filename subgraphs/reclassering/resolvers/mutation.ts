import { toPayload } from '../../../shared/graphql/domain-error.js';
import type { MutationResolvers } from '../resolvers.generated.js';
import { currentAdvies, currentToezicht } from '../service/current.js';
import { adviesAanvragen } from '../service/advies-aanvragen.js';
import { adviesInBehandelingNemen } from '../service/advies-in-behandeling-nemen.js';
import { adviesIntrekken } from '../service/advies-intrekken.js';
import { adviesUitbrengen } from '../service/advies-uitbrengen.js';
import { contactVastleggen } from '../service/contact-vastleggen.js';
import { toezichtBeeindigen } from '../service/toezicht-beeindigen.js';
import { toezichtOverdragen } from '../service/toezicht-overdragen.js';
import { toezichtStarten } from '../service/toezicht-starten.js';
import { toezichtniveauWijzigen } from '../service/toezichtniveau-wijzigen.js';

export const Mutation: MutationResolvers = {
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
  toezichtBeeindigen: (_parent, { input }, { store }) =>
    toPayload(
      () => toezichtBeeindigen(store, input),
      () => currentToezicht(store, input.toezicht),
    ),
  meldingAanReclassering: (_parent, { input }, { store }) =>
    toPayload(() => store.takeMelding(input, input.skn ?? null)),
};
