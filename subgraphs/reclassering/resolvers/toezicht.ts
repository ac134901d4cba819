import type { ToezichtResolvers } from '../resolvers.generated.js';

export const Toezicht: ToezichtResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.toezichtById.load(id),
  justitiabele: ({ justitiabeleId }) => ({ id: justitiabeleId }),
  organisatie: ({ organisatie }, _args, { loaders }) =>
    loaders.organisatieByCode.load(organisatie),
  bijzondereVoorwaarden: async ({ id }, _args, { loaders }) =>
    (await loaders.voorwaardenByToezicht.load(id)).flatMap(
      ({ tekst, vervallenOp }) => (vervallenOp === null ? [tekst] : []),
    ),
  voorwaarden: async (toezicht, _args, { loaders }) => {
    const [voorwaarden, schendingen] = await Promise.all([
      loaders.voorwaardenByToezicht.load(toezicht.id),
      loaders.schendingenByToezicht.load(toezicht.id),
    ]);
    return voorwaarden.map((voorwaarde) => ({
      toezicht,
      voorwaarde,
      schendingen: schendingen.filter(
        ({ volgorde }) => volgorde === voorwaarde.volgorde,
      ),
    }));
  },
  contacten: ({ id }, _args, { loaders }) =>
    loaders.contactenByToezicht.load(id),
  wijzigingen: ({ id, justitiabeleId }, _args, { loaders }) =>
    loaders.wijzigingen.of(justitiabeleId, id),
};
