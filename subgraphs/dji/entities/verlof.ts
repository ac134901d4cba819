import { Column, Entity } from 'typeorm';
import { VersionedRecord } from '../../../shared/database/versioned-row.js';
import type { Verlofbesluit, Verlofsoort } from '../schema.generated.js';

/** A leave, from request to decision. */
@Entity('verlof')
export class VerlofEntity extends VersionedRecord {
  @Column({ name: 'detentie_id', type: 'varchar', length: 36 })
  detentieId!: string;
  @Column({ type: 'varchar', length: 40 })
  soort!: Verlofsoort;
  @Column({ type: 'varchar', length: 500, nullable: true })
  doel!: string | null;
  @Column({ type: 'date' })
  vanaf!: string;
  /** The last day of it. */
  @Column({ type: 'date' })
  tot!: string;
  @Column({ type: 'varchar', length: 20 })
  besluit!: Verlofbesluit;
  @Column({ name: 'besloten_op', type: 'date', nullable: true })
  beslotenOp!: string | null;
}
