import { preload, type Preloads } from '../../../shared/graphql/preload.js';
import type { Loaders } from '../loaders.js';
import type { JustitiabeleResolvers } from '../resolvers.generated.js';

const preloads: Preloads<Loaders> = {
  meldingenVanDji: ['meldingenByJustitiabele'],
  detenties: ['detentiesByJustitiabele'],
  'detenties.inrichting': ['inrichtingenByJustitiabele'],
  'detenties.plaatsingen': ['plaatsingenByJustitiabele'],
  'detenties.plaatsingen.inrichting': ['inrichtingenByJustitiabele'],
  'detenties.status': ['verlovenByJustitiabele'],
  'detenties.verloven': ['verlovenByJustitiabele'],
  'detenties.verloven.wijzigingen': ['wijzigingenByJustitiabele'],
  'detenties.overleggen': ['overleggenByJustitiabele'],
  'detenties.plan': ['plansByJustitiabele'],
  'detenties.plan.doelen': ['doelenByJustitiabele'],
  'detenties.plan.alleDoelen': ['doelenByJustitiabele'],
  'detenties.plan.alleDoelen.wijzigingen': ['wijzigingenByJustitiabele'],
  'detenties.plan.wijzigingen': ['wijzigingenByJustitiabele'],
  'detenties.programmawijzigingen': ['programmawijzigingenByJustitiabele'],
  'detenties.eindverlofVanaf': ['eindverlofmaatregelen'],
  'detenties.eindverlofUitgeslotenOmdat': ['eindverlofmaatregelen'],
  'detenties.wijzigingen': [
    'wijzigingenByJustitiabele',
    'eindverlofmaatregelen',
  ],
};

export const Justitiabele: JustitiabeleResolvers = {
  __resolveReference: async ({ id }, { loaders }, info) => {
    const person = loaders.justitiabeleById.load(id);
    preload(id, preloads, loaders, info);
    return (await person) && { id };
  },
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
