import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Ernst } from '../schema.generated.js';

/** A signal in the index, kept after it ended: a report asks when signals were first seen. */
@Entity('uitkomst_signaal')
export class UitkomstSignaalEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;
  @Column({ name: 'justitiabele_id', type: 'varchar', length: 36 })
  justitiabeleId!: string;
  @Column({ type: 'varchar', length: 60 })
  code!: string;
  @Column({ type: 'varchar', length: 20 })
  ernst!: Ernst;
  /** Day on which it was first seen. */
  @Column({ type: 'date' })
  sinds!: string;
  /** Day on which it was seen to be over; `null` while it stands. */
  @Column({ type: 'date', nullable: true })
  tot!: string | null;
  @Column({ type: 'varchar', length: 20, nullable: true })
  gemeente!: string | null;
  /** False when a party that is involved gave no answer. */
  @Column({ type: 'boolean' })
  volledig!: boolean;
}
