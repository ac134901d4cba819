import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRecord } from '../../../shared/database/versioned-row.js';

/** A person under the akkoord. `id` is his id in the graph. */
@Entity('dossier')
export class DossierEntity extends VersionedRecord {
  @Col.day()
  onderAkkoordSinds!: string;
  @Col.bool()
  fictief!: boolean;
}
