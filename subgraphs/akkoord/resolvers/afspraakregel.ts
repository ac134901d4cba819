import { today } from '../../../shared/days.js';
import type { AfspraakregelResolvers } from '../resolvers.generated.js';
import { complianceOf } from '../service/afspraak-rules.js';
import { gemeenteOf } from '../service/organisatie.js';

export const Afspraakregel: AfspraakregelResolvers = {
  gemeentegegevens: ({ gemeente }) => gemeenteOf(gemeente),
  uiterlijkOp: ({ nakomingsdag }) => nakomingsdag,
  status: (afspraak) => complianceOf(afspraak, today()),
};
