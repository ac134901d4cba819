import type { HulpvraagResolvers } from '../resolvers.generated.js';

export const Hulpvraag: HulpvraagResolvers = {
  gemeente: async (
    { justitiabeleId, beantwoordTijdstip },
    _args,
    { loaders },
  ) => {
    if (beantwoordTijdstip !== null) return null;
    const inwoner = await loaders.inwonerById.load(justitiabeleId);
    const code = inwoner?.gemeenteVanVestiging ?? inwoner?.gemeenteVanHerkomst;
    return code ? loaders.gemeenteByCode.load(code) : null;
  },
};
