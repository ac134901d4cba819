import { Column, Entity } from 'typeorm';
import { VersionedRecord } from '../../../shared/database/versioned-row.js';
import type { Toezichtgrondslag } from '../schema.generated.js';

/** Supervision by one organisation on one legal ground. */
@Entity('toezicht')
export class ToezichtEntity extends VersionedRecord {
  @Column({ name: 'justitiabele_id', type: 'varchar', length: 36 })
  justitiabeleId!: string;
  /** Code of the organisation that supervises. */
  @Column({ type: 'varchar', length: 20 })
  organisatie!: string;
  @Column({ type: 'varchar', length: 40 })
  grondslag!: Toezichtgrondslag;
  @Column({ type: 'int' })
  niveau!: number;
  @Column({ name: 'dadelijk_uitvoerbaar', type: 'boolean' })
  dadelijkUitvoerbaar!: boolean;
  @Column({ type: 'date' })
  ingangsdatum!: string;
  /** Day of the earliest contact, kept here so that it is known since when it was known. */
  @Column({ name: 'eerste_contact_op', type: 'date', nullable: true })
  eersteContactOp!: string | null;
  /** Last day; `null` while nobody knows it. */
  @Column({ type: 'date', nullable: true })
  einddatum!: string | null;
  @Column({ name: 'elektronische_monitoring', type: 'boolean' })
  elektronischeMonitoring!: boolean;
  @Column({ type: 'boolean' })
  fictief!: boolean;
}
