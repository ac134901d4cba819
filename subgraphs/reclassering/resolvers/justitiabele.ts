import { preload, type Preloads } from '../../../shared/graphql/preload.js';
import type { Loaders } from '../loaders.js';
import type { JustitiabeleResolvers } from '../resolvers.generated.js';

const preloads: Preloads<Loaders> = {
  reclasseringsadviezen: ['adviezenByJustitiabele'],
  'reclasseringsadviezen.organisatie': ['organisaties'],
  'reclasseringsadviezen.oordeel': ['instrumenten'],
  'reclasseringsadviezen.wijzigingen': ['wijzigingenByJustitiabele'],
  toezichten: ['toezichtenByJustitiabele'],
  'toezichten.organisatie': ['organisaties'],
  'toezichten.bijzondereVoorwaarden': ['voorwaardenByJustitiabele'],
  'toezichten.voorwaarden': [
    'voorwaardenByJustitiabele',
    'schendingenByJustitiabele',
  ],
  'toezichten.contacten': ['contactenByJustitiabele'],
  'toezichten.wijzigingen': ['wijzigingenByJustitiabele'],
  werkstraffen: ['werkstraffenByJustitiabele'],
  'werkstraffen.organisatie': ['organisaties'],
  gedragsinterventies: ['gedragsinterventiesByJustitiabele'],
  'gedragsinterventies.organisatie': ['organisaties'],
  meldingenVanReclassering: ['meldingenByJustitiabele'],
};

export const Justitiabele: JustitiabeleResolvers = {
  __resolveReference: async ({ id }, { loaders }, info) => {
    const client = loaders.clientById.load(id);
    preload(id, preloads, loaders, info);
    return (await client) && { id };
  },
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
