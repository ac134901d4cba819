import {
  contactpuntBeeindigen,
  contactpuntVastleggen,
} from '../../../shared/contactpunten/resolvers.js';
import { toPayload } from '../../../shared/graphql/domain-error.js';
import type { MutationResolvers } from '../resolvers.generated.js';
import {
  currentReisdocument,
  currentBasisvoorwaarde,
  currentDienst,
  currentPerson,
  currentAanvraag,
} from '../service/current.js';
import { basisvoorwaardeVaststellen } from '../service/basisvoorwaarde-vaststellen.js';
import { dienstAanvragen } from '../service/dienst-aanvragen.js';
import { dienstAfwijzen } from '../service/dienst-afwijzen.js';
import { dienstRegelen } from '../service/dienst-regelen.js';
import { hulpVragen } from '../service/hulp-vragen.js';
import { inschrijvingVastleggen } from '../service/inschrijving-vastleggen.js';
import { meldingOntvangen } from '../service/melding-ontvangen.js';
import { reisdocumentRegistreren } from '../service/reisdocument-registreren.js';
import { vestigingWijzigen } from '../service/vestiging-wijzigen.js';

export const Mutation: MutationResolvers = {
  contactpuntVanGemeenteVastleggen: contactpuntVastleggen,
  contactpuntVanGemeenteBeeindigen: contactpuntBeeindigen,
  basisvoorwaardeVaststellen: (_parent, { input }, { store }) =>
    toPayload(
      () => basisvoorwaardeVaststellen(store, input),
      () => currentBasisvoorwaarde(store, input),
    ),
  hulpVragen: (_parent, { input }, { caller, store }) =>
    toPayload(
      () => hulpVragen(store, caller, input),
      () =>
        currentBasisvoorwaarde(store, {
          justitiabele: caller.justitiabele!,
          soort: input.basisvoorwaarde,
        }),
    ),
  dienstAanvragen: (_parent, { input }, { store }) =>
    toPayload(
      () => dienstAanvragen(store, input),
      () => currentAanvraag(store, input),
    ),
  dienstRegelen: (_parent, { input }, { store }) =>
    toPayload(
      () => dienstRegelen(store, input),
      () => currentDienst(store, input.dienst),
    ),
  dienstAfwijzen: (_parent, { input }, { store }) =>
    toPayload(
      () => dienstAfwijzen(store, input),
      () => currentDienst(store, input.dienst),
    ),
  reisdocumentRegistreren: (_parent, { input }, { store }) =>
    toPayload(
      () => reisdocumentRegistreren(store, input),
      () => currentReisdocument(store, input),
    ),
  inschrijvingVastleggen: (_parent, { input }, { store }) =>
    toPayload(
      () => inschrijvingVastleggen(store, input),
      () => currentPerson(store, input.justitiabele),
    ),
  vestigingWijzigen: (_parent, { input }, { store }) =>
    toPayload(
      () => vestigingWijzigen(store, input),
      () => currentPerson(store, input.justitiabele),
    ),
  meldingAanGemeente: (_parent, { input }, { store }) =>
    toPayload(() => meldingOntvangen(store, input)),
};
