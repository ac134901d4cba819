import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Contactsoort } from '../schema.generated.js';

/** A contact within a toezicht; it never changes. */
@Entity('contact')
export class ContactEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;
  @Column({ name: 'toezicht_id', type: 'varchar', length: 36 })
  toezichtId!: string;
  @Column({ type: 'date' })
  datum!: string;
  @Column({ type: 'varchar', length: 20 })
  soort!: Contactsoort;
  @Column({ name: 'vastgelegd_tijdstip', type: 'varchar', length: 24 })
  vastgelegdTijdstip!: string;
}
