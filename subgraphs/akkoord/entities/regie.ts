import { Column, Entity } from 'typeorm';
import { VersionedRecord } from '../../../shared/database/versioned-row.js';

/** The gemeente that leads for a person. `id` is his id in the graph: there is one lead at most, also when two take it at once. */
@Entity('regie')
export class RegieEntity extends VersionedRecord {
  /** Code. */
  @Column({ type: 'varchar', length: 20 })
  gemeente!: string;
  @Column({ type: 'varchar', length: 24 })
  sinds!: string;
  @Column({ type: 'boolean' })
  fictief!: boolean;
}
