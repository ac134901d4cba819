import type { Loaders } from '../loaders.js';
import type { JustitiabeleResolvers } from '../schema.generated.js';

export const Justitiabele: JustitiabeleResolvers = {
  __resolveReference: async ({ id }, { loaders }) =>
    (await loaders.justitiabeleById.load(id)) && { id },
  persoonsgegevens: ({ id }, _args, { loaders }) =>
    loaders.justitiabeleById.load(id),
  skn: ({ id }, _args, { loaders }) => nummerOf(loaders, id, 'skn'),
  bsn: ({ id }, _args, { loaders }) => nummerOf(loaders, id, 'bsn'),
  registratienummer: ({ id }, _args, { loaders }) =>
    nummerOf(loaders, id, 'registratienummer'),
  detenties: ({ id }, _args, { loaders }) =>
    loaders.detentiesByJustitiabele.load(id),
  meldingenVanDji: ({ id }, _args, { loaders }) =>
    loaders.meldingenByJustitiabele.load(id),
};

/** Only a number that is asked for is decrypted. */
async function nummerOf(
  loaders: Loaders,
  id: string,
  soort: 'skn' | 'bsn' | 'registratienummer',
): Promise<string | null> {
  const nummers = await loaders.nummersByJustitiabele.load(id);
  return nummers.find((nummer) => nummer.soort === soort)?.lees() ?? null;
}
