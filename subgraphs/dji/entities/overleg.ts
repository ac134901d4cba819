import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Overlegsoort } from '../schema.generated.js';

/** A meeting about progress. Append only. */
@Entity('overleg')
export class OverlegEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;
  @Column({ name: 'detentie_id', type: 'varchar', length: 36 })
  detentieId!: string;
  @Column({ type: 'varchar', length: 20 })
  soort!: Overlegsoort;
  @Column({ type: 'date' })
  datum!: string;
  @Column({ name: 'vastgelegd_tijdstip', type: 'varchar', length: 24 })
  vastgelegdTijdstip!: string;
}
