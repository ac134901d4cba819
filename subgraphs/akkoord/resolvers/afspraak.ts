import { today } from '../../../shared/days.js';
import type { AfspraakResolvers } from '../resolvers.generated.js';
import { isOverdue } from '../service/afspraak-rules.js';
import { findNorm } from '../service/find-norm.js';
import { visibleOrganisatiegegevens } from '../service/organisatie.js';
import { visibleOrganisatie } from '../service/visible-organisatie.js';

export const Afspraak: AfspraakResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.afspraakById.load(id),
  justitiabele: ({ justitiabeleId: id }) => ({ id }),
  norm: async ({ norm, vastgelegdTijdstip }, _args, { loaders }) =>
    norm === null
      ? null
      : findNorm(
          await loaders.normen.load(),
          norm,
          today(new Date(vastgelegdTijdstip)),
        ),
  organisatie: (afspraak, _args, { caller }) =>
    visibleOrganisatie(caller, afspraak),
  organisatiegegevens: (afspraak, _args, { caller }) =>
    visibleOrganisatiegegevens(caller, afspraak),
  teLaat: (afspraak) => isOverdue(afspraak, today()),
  geschiedenis: async ({ id, justitiabeleId }, _args, { loaders }) =>
    (await loaders.gebeurtenissenByJustitiabele.load(justitiabeleId)).filter(
      ({ afspraakId }) => afspraakId === id,
    ),
};
