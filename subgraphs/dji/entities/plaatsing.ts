import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Regime } from '../schema.generated.js';

/** The beginning of a period in one inrichting; it ends where the next begins, or with the detention. Append only. */
@Entity('plaatsing')
export class PlaatsingEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;
  @Column({ name: 'detentie_id', type: 'varchar', length: 36 })
  detentieId!: string;
  /** Counts a detention's periods from 1. */
  @Column({ type: 'int' })
  volgnummer!: number;
  @Column({ name: 'inrichting_code', type: 'varchar', length: 20 })
  inrichtingCode!: string;
  @Column({ type: 'varchar', length: 20 })
  regime!: Regime;
  @Column({ type: 'date' })
  vanaf!: string;
  @Column({ name: 'vastgelegd_tijdstip', type: 'varchar', length: 24 })
  vastgelegdTijdstip!: string;
}
