import type { JustitiabeleResolvers } from '../resolvers.generated.js';

export const Justitiabele: JustitiabeleResolvers = {
  __resolveReference: async ({ id }, { loaders }) =>
    (await loaders.clientById.load(id)) && { id },
  clientnummer: async ({ id }, _args, { loaders }) =>
    (await loaders.numbersByJustitiabele.load(id))
      .find(({ soort }) => soort === 'clientnummer')
      ?.open() ?? null,
  reclasseringsadviezen: ({ id }, _args, { loaders }) =>
    loaders.adviezenByJustitiabele.load(id),
  toezichten: ({ id }, _args, { loaders }) =>
    loaders.toezichtenByJustitiabele.load(id),
  werkstraffen: ({ id }, _args, { loaders }) =>
    loaders.werkstraffenByJustitiabele.load(id),
  gedragsinterventies: ({ id }, _args, { loaders }) =>
    loaders.gedragsinterventiesByJustitiabele.load(id),
  meldingenVanReclassering: ({ id }, _args, { loaders }) =>
    loaders.meldingenByJustitiabele.load(id),
};
