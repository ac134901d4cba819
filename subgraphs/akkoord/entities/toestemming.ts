import { Entity } from 'typeorm';
import type { Partij } from '../../../shared/access/partij.js';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRow } from '../../../shared/database/versioned-row.js';
import type { Toestemmingsoort } from '../schema.generated.js';

/** Consent of a person to one organisation. It never starts again: after its withdrawal another one is given. */
@Entity('toestemming')
export class ToestemmingEntity extends VersionedRow {
  @Col.id()
  justitiabeleId!: string;
  @Col.text(30)
  soort!: Toestemmingsoort;
  @Col.text(20)
  partij!: Partij;
  @Col.text(20)
  organisatie!: string;
  /** Version of the text that was read. */
  @Col.int()
  tekstVersie!: number;
  @Col.moment('nullable')
  ingetrokkenTijdstip!: string | null;
  @Col.bool()
  fictief!: boolean;
}
