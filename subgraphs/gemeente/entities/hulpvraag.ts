import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRow } from '../../../shared/database/versioned-row.js';
import type { BasisvoorwaardeSoort } from './basisvoorwaarde.js';

/** A request for help by the justitiabele himself: apart from the status, which the gemeente sets or computes. */
@Entity('hulpvraag')
export class HulpvraagEntity extends VersionedRow {
  @Col.id()
  justitiabeleId!: string;
  @Col.text(20)
  basisvoorwaarde!: BasisvoorwaardeSoort;
  /** When the gemeente acted on it; `null` while it waits. */
  @Col.moment('nullable')
  beantwoordTijdstip!: string | null;
  @Col.bool()
  fictief!: boolean;
}
