import type { ToestemmingResolvers } from '../resolvers.generated.js';
import { organisatieOf } from '../../../shared/access/organisatie.js';
import { toestemmingstekst } from '../toestemmingsteksten.js';

export const Toestemming: ToestemmingResolvers = {
  justitiabele: ({ justitiabeleId: id }) => ({ id }),
  organisatiegegevens: ({ partij, organisatie }) =>
    organisatieOf(partij, organisatie),
  tekst: ({ soort, tekstVersie }) => toestemmingstekst(soort, tekstVersie),
};
