import type { PersoonsgegevensResolvers } from '../resolvers.generated.js';
import { fullName } from '../service/name.js';

export const Persoonsgegevens: PersoonsgegevensResolvers = {
  naam: fullName,
};
