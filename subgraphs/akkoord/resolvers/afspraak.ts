import { today } from '../../../shared/days.js';
import type { AfspraakResolvers } from '../resolvers.generated.js';
import { isOverdue } from '../service/afspraak-rules.js';
import { findNorm } from '../service/find-norm.js';
import { visibleOrganisatie } from '../service/visible-organisatie.js';

export const Afspraak: AfspraakResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.afspraakById.load(id),
  justitiabele: ({ justitiabeleId: id }) => ({ id }),
  norm: ({ norm }) => findNorm(norm),
  organisatie: (afspraak, _args, { caller }) =>
    visibleOrganisatie(caller, afspraak),
  teLaat: (afspraak) => isOverdue(afspraak, today()),
  geschiedenis: ({ id }, _args, { loaders }) =>
    loaders.gebeurtenissenByAfspraak.load(id),
};
