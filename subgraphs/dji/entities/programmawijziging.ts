import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Programma } from '../schema.generated.js';

/** A promotie or degradatie. Append only. */
@Entity('programmawijziging')
export class ProgrammawijzigingEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;
  @Column({ name: 'detentie_id', type: 'varchar', length: 36 })
  detentieId!: string;
  /** Counts a detention's changes from 1. */
  @Column({ type: 'int' })
  volgnummer!: number;
  @Column({ type: 'varchar', length: 10 })
  naar!: Programma;
  @Column({ type: 'date' })
  datum!: string;
  @Column({ name: 'vastgelegd_tijdstip', type: 'varchar', length: 24 })
  vastgelegdTijdstip!: string;
}
