import type { ToezichtResolvers } from '../resolvers.generated.js';

export const Toezicht: ToezichtResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.toezichtById.load(id),
  justitiabele: ({ justitiabeleId }) => ({ id: justitiabeleId }),
  organisatie: ({ organisatie }, _args, { loaders }) =>
    loaders.organisatieByCode.load(organisatie),
  bijzondereVoorwaarden: async ({ id }, _args, { loaders }) =>
    (await loaders.voorwaardenByToezicht.load(id)).map(({ tekst }) => tekst),
  contacten: ({ id }, _args, { loaders }) =>
    loaders.contactenByToezicht.load(id),
  wijzigingen: ({ id, justitiabeleId }, _args, { loaders }) =>
    loaders.wijzigingen.of(justitiabeleId, id),
};
