import type { JustitiabeleResolvers } from '../schema.generated.js';

export const Justitiabele: JustitiabeleResolvers = {
  __resolveReference: async ({ id }, { loaders }) =>
    (await loaders.justitiabeleById.load(id)) && { id },
  persoonsgegevens: ({ id }, _args, { loaders }) =>
    loaders.justitiabeleById.load(id),
  skn: async ({ id }, _args, { loaders }) =>
    (await loaders.justitiabeleById.load(id))?.skn ?? null,
  bsn: async ({ id }, _args, { loaders }) =>
    (await loaders.justitiabeleById.load(id))?.bsn ?? null,
  registratienummer: async ({ id }, _args, { loaders }) =>
    (await loaders.justitiabeleById.load(id))?.registratienummer ?? null,
  detenties: ({ id }, _args, { loaders }) =>
    loaders.detentiesByJustitiabele.load(id),
  meldingenVanDji: ({ id }, _args, { loaders }) =>
    loaders.meldingenByJustitiabele.load(id),
};
