import { organisationOf } from '../../../shared/access/caller.js';
import type { Context } from '../loaders.js';
import { today } from '../../../shared/days.js';
import type { UitkomstResolvers } from '../resolvers.generated.js';
import { findNorm } from '../service/find-norm.js';
import { termijnstandOf } from '../service/uitkomsten/termijnstand.js';

export const Uitkomst: UitkomstResolvers = {
  eigenTermijnen: ({ justitiabeleId }, _args, context) =>
    termijnstand(justitiabeleId, context, true),
  termijnenVanAnderen: ({ justitiabeleId }, _args, context) =>
    termijnstand(justitiabeleId, context, false),
  volgendeNorm: async (uitkomst, _args, { loaders }) => {
    const { justitiabeleId, volgendeNorm, volgendeTermijn } = uitkomst;
    if (volgendeNorm === null) return null;
    const termijnen =
      await loaders.openTermijnenByJustitiabele.load(justitiabeleId);
    const next = termijnen.find(
      ({ norm, uiterlijkOp }) =>
        norm === volgendeNorm && uiterlijkOp === volgendeTermijn,
    );
    return findNorm(
      await loaders.normen.load(),
      volgendeNorm,
      next?.vanaf ?? today(),
    );
  },
  signalen: ({ justitiabeleId }, _args, { loaders }) =>
    loaders.uitkomstSignalenByJustitiabele.load(justitiabeleId),
};

/** Of the terms of the caller's own party, or of those of others. */
async function termijnstand(
  justitiabele: string,
  { caller, loaders }: Context,
  own: boolean,
) {
  const termijnen =
    await loaders.openTermijnenByJustitiabele.load(justitiabele);
  const party = organisationOf(caller)?.partij;
  return termijnstandOf(
    termijnen.filter(({ partij }) => (partij === party) === own),
  );
}
