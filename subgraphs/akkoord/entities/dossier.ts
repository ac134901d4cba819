import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRow } from '../../../shared/database/versioned-row.js';

/** A person under the akkoord. `id` is his id in the graph. */
@Entity('dossier')
export class DossierEntity extends VersionedRow {
  @Col.day()
  onderAkkoordSinds!: string;
  /** When what the caseload shows of him last changed: relations, outcome, a case or a hand-over. `null`: not since this is recorded. */
  @Col.moment('nullable')
  gewijzigdTijdstip!: string | null;
  @Col.bool()
  fictief!: boolean;
}
