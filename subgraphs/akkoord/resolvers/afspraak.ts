import { today } from '../../../shared/days.js';
import type { AfspraakResolvers } from '../schema.generated.js';
import { teLaat } from '../service/afspraak-regels.js';
import { normMetCode } from '../service/bekende-norm.js';
import { getoondeOrganisatie } from '../service/verblijf.js';

export const Afspraak: AfspraakResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.afspraakById.load(id),
  justitiabele: ({ justitiabeleId: id }) => ({ id }),
  norm: ({ norm }) => normMetCode(norm),
  organisatie: (afspraak, _args, { caller }) =>
    getoondeOrganisatie(caller, afspraak),
  teLaat: (afspraak) => teLaat(afspraak, today()),
  geschiedenis: ({ id }, _args, { loaders }) =>
    loaders.gebeurtenissenByAfspraak.load(id),
};
