import type { PersoonsgegevensResolvers } from '../schema.generated.js';
import { fullName } from '../service/name.js';

export const Persoonsgegevens: PersoonsgegevensResolvers = {
  naam: fullName,
};
