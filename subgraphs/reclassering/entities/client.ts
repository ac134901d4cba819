import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRow } from '../../../shared/database/versioned-row.js';

/** A person whom the reclassering knows. `id` is the id in the graph; numbers are stored separately (store/person-numbers.ts). */
@Entity('client')
export class ClientEntity extends VersionedRow {
  @Col.bool()
  fictief!: boolean;
}
