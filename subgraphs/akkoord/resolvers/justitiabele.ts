import { now, today } from '../../../shared/days.js';
import type { JustitiabeleResolvers } from '../resolvers.generated.js';
import { openAt } from '../service/betrokkenheid.js';
import { checkPeildatum } from '../service/feiten/peildatum.js';
import { deriveFeiten } from '../service/feiten/derive-feiten.js';
import { computeReintegratie } from '../service/reintegratie/reintegratie.js';
import { akkoordFeiten } from './akkoord-feiten.js';
import { visiblePerson } from './visible-person.js';

export const Justitiabele: JustitiabeleResolvers = {
  // The reference carries the fields that `reintegratie` requires from other partners.
  __resolveReference: (reference, context, info) =>
    visiblePerson({ ...reference }, context, info),
  betrokkenheden: async ({ id }, _args, { loaders }) =>
    openAt(await loaders.betrokkenhedenByJustitiabele.load(id), now()),
  afspraken: ({ id }, _args, { loaders }) =>
    loaders.afsprakenByJustitiabele.load(id),
  eigenDoelen: async ({ id }, _args, { loaders, caller }) => {
    if (caller.role !== 'justitiabele') {
      const given = await loaders.toestemmingenByJustitiabele.load(id);
      if (!given.some(({ soort }) => soort === 'EIGEN_DOELEN_DELEN'))
        return null;
    }
    return loaders.eigenDoelenByJustitiabele.load(id);
  },
  // An empty list would tell an organisation that nobody else has one either.
  correctieverzoeken: async ({ id }, _args, { loaders, caller }) => {
    const verzoeken = await loaders.correctieverzoekenByJustitiabele.load(id);
    return caller.role === 'justitiabele' || verzoeken.length > 0
      ? verzoeken
      : null;
  },
  toestemmingen: ({ id }, _args, { loaders }) =>
    loaders.toestemmingenByJustitiabele.load(id),
  regie: ({ id }, _args, { loaders }) => loaders.regieByJustitiabele.load(id),
  zaken: ({ id }, _args, { loaders }) => loaders.zakenByJustitiabele.load(id),
  uitkomst: ({ id }, _args, { loaders }) =>
    loaders.uitkomstByJustitiabele.load(id),
  reintegratie: async ({ id, ...responses }, { peildatum }, context) => {
    const day = checkPeildatum(peildatum ?? today());
    return computeReintegratie(
      deriveFeiten(responses, await akkoordFeiten(id, day, context), day),
    );
  },
};
