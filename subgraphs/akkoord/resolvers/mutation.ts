import { toPayload } from '../../../shared/graphql/domain-error.js';
import type { MutationResolvers } from '../resolvers.generated.js';
import {
  conflictingLokaleInvulling,
  currentEigenDoel,
  currentAfspraak,
  currentLokaleInvulling,
  currentJustitiabele,
} from '../service/current.js';
import { afspraakAanvaarden } from '../service/afspraak-aanvaarden.js';
import { afspraakHerinneren } from '../service/afspraak-herinneren.js';
import { afspraakIntrekken } from '../service/afspraak-intrekken.js';
import { afspraakNakomen } from '../service/afspraak-nakomen.js';
import { afspraakVastleggen } from '../service/afspraak-vastleggen.js';
import { eigenDoelBehalen } from '../service/eigen-doel-behalen.js';
import { eigenDoelStellen } from '../service/eigen-doel-stellen.js';
import { lokaleInvullingBeeindigen } from '../service/lokale-invulling-beeindigen.js';
import { lokaleInvullingVastleggen } from '../service/lokale-invulling-vastleggen.js';
import { meldingAanAkkoord } from '../service/melding-aan-akkoord.js';
import { regieNemen } from '../service/regie-nemen.js';

export const Mutation: MutationResolvers = {
  afspraakVastleggen: (_parent, { input }, { caller, store }) =>
    toPayload(() => afspraakVastleggen(store, caller, input)),
  afspraakNakomen: (_parent, { input }, { caller, store }) =>
    toPayload(
      () => afspraakNakomen(store, caller, input),
      () => currentAfspraak(store, input.afspraak),
    ),
  afspraakIntrekken: (_parent, { input }, { caller, store }) =>
    toPayload(
      () => afspraakIntrekken(store, caller, input),
      () => currentAfspraak(store, input.afspraak),
    ),
  afspraakAanvaarden: (_parent, { input }, { caller, store }) =>
    toPayload(
      () => afspraakAanvaarden(store, caller, input),
      () => currentAfspraak(store, input.afspraak),
    ),
  afspraakHerinneren: (_parent, { input }, { caller, store }) =>
    toPayload(
      () => afspraakHerinneren(store, caller, input),
      () => currentAfspraak(store, input.afspraak),
    ),
  eigenDoelStellen: (_parent, { input }, { caller, store }) =>
    toPayload(() => eigenDoelStellen(store, caller, input)),
  eigenDoelBehalen: (_parent, { input }, { caller, store }) =>
    toPayload(
      () => eigenDoelBehalen(store, caller, input),
      () => currentEigenDoel(store, input.doel),
    ),
  regieNemen: (_parent, { input }, { caller, store }) =>
    toPayload(
      () => regieNemen(store, caller, input),
      () => currentJustitiabele(store, input.justitiabele),
    ),
  lokaleInvullingVastleggen: (_parent, { input }, { caller, store }) =>
    toPayload(
      () => lokaleInvullingVastleggen(store, caller, input),
      () => conflictingLokaleInvulling(store, caller, input),
    ),
  lokaleInvullingBeeindigen: (_parent, { input }, { caller, store }) =>
    toPayload(
      () => lokaleInvullingBeeindigen(store, caller, input),
      () => currentLokaleInvulling(store, input.invulling),
    ),
  meldingAanAkkoord: (_parent, { input }, { store }) =>
    toPayload(() => meldingAanAkkoord(store, input)),
};
