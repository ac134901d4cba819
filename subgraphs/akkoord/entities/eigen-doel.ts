import { Column, Entity } from 'typeorm';
import { VersionedRecord } from '../../../shared/database/versioned-row.js';
import type { BasisvoorwaardeSoort } from '../schema.generated.js';

/** A goal that the justitiabele set himself. */
@Entity('eigen_doel')
export class EigenDoelEntity extends VersionedRecord {
  @Column({ name: 'justitiabele_id', type: 'varchar', length: 36 })
  justitiabeleId!: string;
  @Column({ type: 'varchar', length: 500 })
  omschrijving!: string;
  @Column({ type: 'varchar', length: 20, nullable: true })
  basisvoorwaarde!: BasisvoorwaardeSoort | null;
  @Column({ name: 'behaald_op', type: 'date', nullable: true })
  behaaldOp!: string | null;
  @Column({ type: 'boolean' })
  fictief!: boolean;
}
