import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRecord } from '../../../shared/database/versioned-row.js';

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

/** Where one basisvoorwaarde of a person stands. Without a row it is ONBEKEND; IDENTITEITSBEWIJS never has one. */
@Entity('basisvoorwaarde')
export class BasisvoorwaardeEntity extends VersionedRecord {
  @Col.id()
  justitiabeleId!: string;
  @Col.text(20)
  soort!: Exclude<BasisvoorwaardeSoort, 'IDENTITEITSBEWIJS'>;
  @Col.text(20)
  status!: BasisvoorwaardeStatus;
  @Col.day('nullable')
  geldigTot!: string | null;
  /** Generated, and not set by anybody since. */
  @Col.bool()
  fictief!: boolean;
}
