import { today } from '../../../shared/days.js';
import type { AfspraakResolvers } from '../schema.generated.js';
import { teLaat } from '../service/afspraak-regels.js';
import { normMetCode } from '../service/bekende-norm.js';

export const Afspraak: AfspraakResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.afspraakById.load(id),
  justitiabele: ({ justitiabeleId: id }) => ({ id }),
  norm: ({ norm }) => normMetCode(norm),
  teLaat: (afspraak) => teLaat(afspraak, today()),
  geschiedenis: ({ id }, _args, { loaders }) =>
    loaders.gebeurtenissenByAfspraak.load(id),
};
