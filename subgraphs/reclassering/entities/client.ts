import { Column, Entity } from 'typeorm';
import { VersionedRecord } from '../../../shared/record.js';

/** A person as the reclassering knows him. `id` is his id in the graph. */
@Entity('client')
export class ClientEntity extends VersionedRecord {
  /** Strafrechtsketennummer: the chain's own number for a person. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  skn!: string | null;
  @Column({ type: 'varchar', length: 20 })
  clientnummer!: string;
  @Column({ type: 'boolean' })
  fictief!: boolean;
}
