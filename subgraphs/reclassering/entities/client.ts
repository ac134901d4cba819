import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRecord } from '../../../shared/database/versioned-row.js';

/** A person as the reclassering knows him, beside his numbers (store/person-numbers.ts). `id` is his id in the graph. */
@Entity('client')
export class ClientEntity extends VersionedRecord {
  @Col.bool()
  fictief!: boolean;
}
