import type { PersoonsgegevensResolvers } from '../schema.generated.js';
import { volledigeNaam } from '../service/naam.js';

export const Persoonsgegevens: PersoonsgegevensResolvers = {
  naam: volledigeNaam,
};
