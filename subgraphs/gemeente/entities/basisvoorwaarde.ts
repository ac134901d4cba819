import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRow } from '../../../shared/database/versioned-row.js';

/** The six of the akkoord, in the order in which they are shown. */
export const basisvoorwaardeSoorten = [
  'IDENTITEITSBEWIJS',
  'ONDERDAK',
  'WERK_EN_INKOMEN',
  'SCHULDEN',
  'ZORG',
  'SOCIAAL_NETWERK',
] as const;
export type BasisvoorwaardeSoort = (typeof basisvoorwaardeSoorten)[number];

export type BasisvoorwaardeStatus =
  | 'ONBEKEND'
  | 'NIET_NODIG'
  | 'HULPVRAAG'
  | 'IN_BEHANDELING'
  | 'GEREGELD'
  | 'AFGEWEZEN';

/** The status of one basisvoorwaarde of a person. Without a row it is ONBEKEND; IDENTITEITSBEWIJS is derived and never has a row. */
@Entity('basisvoorwaarde')
export class BasisvoorwaardeEntity extends VersionedRow {
  @Col.id()
  justitiabeleId!: string;
  @Col.text(20)
  soort!: Exclude<BasisvoorwaardeSoort, 'IDENTITEITSBEWIJS'>;
  @Col.text(20)
  status!: BasisvoorwaardeStatus;
  @Col.day('nullable')
  geldigTot!: string | null;
  /** Synthetic data, not changed by a mutation since. */
  @Col.bool()
  fictief!: boolean;
}
