import { Column, Entity } from 'typeorm';
import { VersionedRecord } from '../../../shared/database/versioned-row.js';

/** A person as the reclassering knows him, beside his numbers (store/nummers.ts). `id` is his id in the graph. */
@Entity('client')
export class ClientEntity extends VersionedRecord {
  @Column({ type: 'boolean' })
  fictief!: boolean;
}
