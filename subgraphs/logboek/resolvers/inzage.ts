import type { InzageResolvers } from '../resolvers.generated.js';
import { inzagerId } from '../service/inzager.js';
import { organisatieOfRole } from '../service/organisatie.js';
import { gegevensOf, uitlegOf } from '../service/uitleg.js';

export const Inzage: InzageResolvers = {
  organisatiegegevens: organisatieOfRole,
  door: (inzage) => ({ id: inzagerId(inzage) }),
  uitleg: uitlegOf,
  gegevens: ({ velden }) => gegevensOf(velden),
};
