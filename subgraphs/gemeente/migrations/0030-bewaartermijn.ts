import { addIndices } from '../../../shared/database/growth.js';

/** By which retention finds whose term may have passed. */
export const Bewaartermijn1700000001030 = addIndices(
  'Bewaartermijn1700000001030',
  {
    inwoner: [['vastgelegd_tijdstip']],
  },
);
