import { Column, Entity } from 'typeorm';
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
  @Column({ name: 'justitiabele_id', type: 'varchar', length: 36 })
  justitiabeleId!: string;
  @Column({ type: 'varchar', length: 20 })
  soort!: Exclude<BasisvoorwaardeSoort, 'IDENTITEITSBEWIJS'>;
  @Column({ type: 'varchar', length: 20 })
  status!: BasisvoorwaardeStatus;
  @Column({ name: 'geldig_tot', type: 'date', nullable: true })
  geldigTot!: string | null;
  /** Generated, and not set by anybody since. */
  @Column({ type: 'boolean' })
  fictief!: boolean;
}
