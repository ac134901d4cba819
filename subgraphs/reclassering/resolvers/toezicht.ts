import { ofRow } from '../../../shared/access/changes.js';
import { byCode } from '../loaders.js';
import type { ToezichtResolvers } from '../resolvers.generated.js';
import { ofToezicht } from '../service/of-toezicht.js';

export const Toezicht: ToezichtResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.toezichtById.load(id),
  justitiabele: ({ justitiabeleId }) => ({ id: justitiabeleId }),
  organisatie: ({ organisatie }, _args, { loaders }) =>
    byCode(loaders.organisaties, organisatie),
  bijzondereVoorwaarden: async (toezicht, _args, { loaders }) =>
    ofToezicht(
      toezicht,
      await loaders.voorwaardenByJustitiabele.load(toezicht.justitiabeleId),
    ).flatMap(({ tekst, vervallenOp }) =>
      vervallenOp === null ? [tekst] : [],
    ),
  voorwaarden: async (toezicht, _args, { loaders }) => {
    const { justitiabeleId } = toezicht;
    const [voorwaarden, schendingen] = await Promise.all([
      loaders.voorwaardenByJustitiabele.load(justitiabeleId),
      loaders.schendingenByJustitiabele.load(justitiabeleId),
    ]);
    return ofToezicht(toezicht, voorwaarden).map((voorwaarde) => ({
      toezicht,
      voorwaarde,
      schendingen: ofToezicht(toezicht, schendingen).filter(
        ({ volgorde }) => volgorde === voorwaarde.volgorde,
      ),
    }));
  },
  contacten: async (toezicht, _args, { loaders }) =>
    ofToezicht(
      toezicht,
      await loaders.contactenByJustitiabele.load(toezicht.justitiabeleId),
    ),
  wijzigingen: ({ id, justitiabeleId }, _args, { loaders }) =>
    ofRow(loaders.wijzigingenByJustitiabele.load(justitiabeleId), id),
};
