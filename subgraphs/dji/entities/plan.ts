import { Column, Entity } from 'typeorm';
import { VersionedRecord } from '../../../shared/database/versioned-row.js';

/** The detentie- en re-integratieplan (D&R-plan) of a detention; a new version changes it and keeps what it said. */
@Entity('plan')
export class PlanEntity extends VersionedRecord {
  @Column({ name: 'detentie_id', type: 'varchar', length: 36 })
  detentieId!: string;
  @Column({ name: 'vastgesteld_op', type: 'date' })
  vastgesteldOp!: string;
  @Column({ name: 'gedeeld_op', type: 'date', nullable: true })
  gedeeldOp!: string | null;
}
