import type { Justitiabele } from '../../schema.generated.js';

/** What the other partners answered about one person: `[]` for none; `null` or absent for no answer. */
export type PartnerResponses = Pick<
  Justitiabele,
  | 'detenties'
  | 'meldingenVanDji'
  | 'reclasseringsadviezen'
  | 'toezichten'
  | 'basisvoorwaarden'
  | 'schuldhulp'
  | 'zorgverzekeringen'
  | 'gemeenteVanHerkomst'
  | 'gemeenteVanVestiging'
>;
