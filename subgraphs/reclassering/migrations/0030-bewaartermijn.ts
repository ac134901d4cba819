import { addIndices } from '../../../shared/database/growth.js';

/** By which retention finds whose term may have passed. */
export const Bewaartermijn1700000003030 = addIndices(
  'Bewaartermijn1700000003030',
  {
    client: [['vastgelegd_tijdstip']],
  },
);
