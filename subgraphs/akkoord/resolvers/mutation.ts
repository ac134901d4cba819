import { toPayload } from '../../../shared/graphql/domain-error.js';
import type { MutationResolvers } from '../resolvers.generated.js';
import {
  conflictingLokaleInvulling,
  conflictingZaak,
  currentOverdracht,
  currentZaak,
  currentEigenDoel,
  currentAfspraak,
  currentLokaleInvulling,
  currentJustitiabele,
  currentCorrectieverzoek,
  currentToestemming,
} from '../service/current.js';
import { afspraakAanvaarden } from '../service/afspraak-aanvaarden.js';
import { afspraakHerinneren } from '../service/afspraak-herinneren.js';
import { afspraakIntrekken } from '../service/afspraak-intrekken.js';
import { afspraakNakomen } from '../service/afspraak-nakomen.js';
import { afspraakVastleggen } from '../service/afspraak-vastleggen.js';
import { afspraakVerzetten } from '../service/afspraak-verzetten.js';
import { correctieBeantwoorden } from '../service/correctie-beantwoorden.js';
import { correctieVragen } from '../service/correctie-vragen.js';
import { eigenDoelBehalen } from '../service/eigen-doel-behalen.js';
import { eigenDoelIntrekken } from '../service/eigen-doel-intrekken.js';
import { eigenDoelStellen } from '../service/eigen-doel-stellen.js';
import { lokaleInvullingBeeindigen } from '../service/lokale-invulling-beeindigen.js';
import { lokaleInvullingVastleggen } from '../service/lokale-invulling-vastleggen.js';
import { meldingAanAkkoord } from '../service/melding-aan-akkoord.js';
import { toestemmingGeven } from '../service/toestemming-geven.js';
import { toestemmingIntrekken } from '../service/toestemming-intrekken.js';
import { regieNemen } from '../service/regie-nemen.js';
import {
  overdrachtAanvaarden,
  overdrachtIntrekken,
  overdrachtWeigeren,
} from '../service/zaken/answer-overdracht.js';
import { zaakBeeindigen } from '../service/zaken/zaak-beeindigen.js';
import { zaakNemen } from '../service/zaken/zaak-nemen.js';
import { zaakOverdragen } from '../service/zaken/zaak-overdragen.js';

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
  afspraakVerzetten: (_parent, { input }, { caller, store }) =>
    toPayload(
      () => afspraakVerzetten(store, caller, input),
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
  eigenDoelIntrekken: (_parent, { input }, { caller, store }) =>
    toPayload(
      () => eigenDoelIntrekken(store, caller, input),
      () => currentEigenDoel(store, input.doel),
    ),
  correctieVragen: (_parent, { input }, { caller, store }) =>
    toPayload(() => correctieVragen(store, caller, input)),
  correctieBeantwoorden: (_parent, { input }, { caller, store }) =>
    toPayload(
      () => correctieBeantwoorden(store, caller, input),
      () => currentCorrectieverzoek(store, input.verzoek),
    ),
  toestemmingGeven: (_parent, { input }, { caller, store }) =>
    toPayload(() => toestemmingGeven(store, caller, input)),
  toestemmingIntrekken: (_parent, { input }, { caller, store }) =>
    toPayload(
      () => toestemmingIntrekken(store, caller, input),
      () => currentToestemming(store, input.toestemming),
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
  zaakNemen: (_parent, { input }, { caller, store }) =>
    toPayload(
      () => zaakNemen(store, caller, input),
      () => conflictingZaak(store, caller, input.justitiabele),
    ),
  zaakOverdragen: (_parent, { input }, { caller, store }) =>
    toPayload(
      () => zaakOverdragen(store, caller, input),
      () => currentZaak(store, input.zaak),
    ),
  zaakBeeindigen: (_parent, { input }, { caller, store }) =>
    toPayload(
      () => zaakBeeindigen(store, caller, input),
      () => currentZaak(store, input.zaak),
    ),
  overdrachtAanvaarden: (_parent, { input }, { caller, store }) =>
    toPayload(
      () => overdrachtAanvaarden(store, caller, input),
      () => currentOverdracht(store, input.overdracht),
    ),
  overdrachtWeigeren: (_parent, { input }, { caller, store }) =>
    toPayload(
      () => overdrachtWeigeren(store, caller, input),
      () => currentOverdracht(store, input.overdracht),
    ),
  overdrachtIntrekken: (_parent, { input }, { caller, store }) =>
    toPayload(
      () => overdrachtIntrekken(store, caller, input),
      () => currentOverdracht(store, input.overdracht),
    ),
  meldingAanAkkoord: (_parent, { input }, { store }) =>
    toPayload(() => meldingAanAkkoord(store, input)),
};
