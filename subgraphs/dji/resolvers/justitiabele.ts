import type { Loaders } from '../loaders.js';
import type { JustitiabeleResolvers } from '../resolvers.generated.js';

export const Justitiabele: JustitiabeleResolvers = {
  __resolveReference: async ({ id }, { loaders }) =>
    (await loaders.justitiabeleById.load(id)) && { id },
  persoonsgegevens: ({ id }, _args, { loaders }) =>
    loaders.justitiabeleById.load(id),
  skn: ({ id }, _args, { loaders }) => numberOf(loaders, id, 'skn'),
  bsn: ({ id }, _args, { loaders }) => numberOf(loaders, id, 'bsn'),
  registratienummer: ({ id }, _args, { loaders }) =>
    numberOf(loaders, id, 'registratienummer'),
  detenties: ({ id }, _args, { loaders }) =>
    loaders.detentiesByJustitiabele.load(id),
  meldingenVanDji: ({ id }, _args, { loaders }) =>
    loaders.meldingenByJustitiabele.load(id),
};

/** Only a selected number is decrypted. */
async function numberOf(
  loaders: Loaders,
  id: string,
  soort: 'skn' | 'bsn' | 'registratienummer',
): Promise<string | null> {
  const numbers = await loaders.numbersByJustitiabele.load(id);
  return numbers.find((number) => number.soort === soort)?.open() ?? null;
}
