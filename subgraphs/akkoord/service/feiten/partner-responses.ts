import type { Justitiabele } from '../../schema.generated.js';

/**
 * Fields that the gateway resolved from the other partners for one person: `[]` for none, `null` or absent if the partner did not respond.
 */
export type PartnerResponses = Pick<
  Justitiabele,
  | 'detenties'
  | 'meldingenVanDji'
  | 'reclasseringsadviezen'
  | 'toezichten'
  | 'basisvoorwaarden'
  | 'schuldhulp'
  | 'zorgverzekeringen'
  | 'hulpvragen'
  | 'gemeenteVanHerkomst'
  | 'gemeenteVanVestiging'
>;
