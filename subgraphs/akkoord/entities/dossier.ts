import { Column, Entity } from 'typeorm';
import { VersionedRecord } from '../../../shared/database/versioned-row.js';

/** A person under the akkoord. `id` is his id in the graph. */
@Entity('dossier')
export class DossierEntity extends VersionedRecord {
  @Column({ name: 'onder_akkoord_sinds', type: 'date' })
  onderAkkoordSinds!: string;
  @Column({ type: 'boolean' })
  fictief!: boolean;
}
