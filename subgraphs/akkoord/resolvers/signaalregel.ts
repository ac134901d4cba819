import type { SignaalregelResolvers } from '../resolvers.generated.js';
import { gemeenteOf } from '../service/organisatie.js';

export const Signaalregel: SignaalregelResolvers = {
  gemeentegegevens: ({ gemeente }) => gemeenteOf(gemeente),
};
