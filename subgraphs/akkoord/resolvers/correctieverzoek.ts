import { today } from '../../../shared/days.js';
import type { CorrectieverzoekResolvers } from '../resolvers.generated.js';
import { visibleOrganisatiegegevens } from '../service/organisatie.js';

export const Correctieverzoek: CorrectieverzoekResolvers = {
  justitiabele: ({ justitiabeleId: id }) => ({ id }),
  record: ({ recordType: type, recordId: id }) => ({ type, id }),
  organisatiegegevens: (verzoek, _args, { caller }) =>
    visibleOrganisatiegegevens(caller, verzoek),
  teLaat: ({ beantwoordTijdstip, uiterlijkOp }) =>
    today(beantwoordTijdstip ? new Date(beantwoordTijdstip) : undefined) >
    uiterlijkOp,
};
