import { refusable } from '../../../shared/weigering.js';
import type { MutationResolvers } from '../schema.generated.js';
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
    refusable(() => adviesAanvragen(store, input)),
  adviesInBehandelingNemen: (_parent, { input }, { store }) =>
    refusable(() => adviesInBehandelingNemen(store, input)),
  adviesUitbrengen: (_parent, { input }, { store }) =>
    refusable(() => adviesUitbrengen(store, input)),
  adviesIntrekken: (_parent, { input }, { store }) =>
    refusable(() => adviesIntrekken(store, input)),
  toezichtStarten: (_parent, { input }, { store }) =>
    refusable(() => toezichtStarten(store, input)),
  contactVastleggen: (_parent, { input }, { store }) =>
    refusable(() => contactVastleggen(store, input)),
  toezichtniveauWijzigen: (_parent, { input }, { store }) =>
    refusable(() => toezichtniveauWijzigen(store, input)),
  toezichtOverdragen: (_parent, { input }, { store }) =>
    refusable(() => toezichtOverdragen(store, input)),
  toezichtBeeindigen: (_parent, { input }, { store }) =>
    refusable(() => toezichtBeeindigen(store, input)),
  meldingAanReclassering: (_parent, { input }, { store }) =>
    refusable(() => store.takeMelding(input, input.skn ?? null)),
};
