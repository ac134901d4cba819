import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRow } from '../../../shared/database/versioned-row.js';
import type { Verlofbesluit, Verlofsoort } from '../schema.generated.js';

/** A leave, from request to decision. */
@Entity('verlof')
export class VerlofEntity extends VersionedRow {
  @Col.id()
  detentieId!: string;
  @Col.text(40)
  soort!: Verlofsoort;
  @Col.text(500, 'nullable')
  doel!: string | null;
  @Col.day()
  vanaf!: string;
  /** The last day of it. */
  @Col.day()
  tot!: string;
  @Col.text(20)
  besluit!: Verlofbesluit;
  @Col.day('nullable')
  beslotenOp!: string | null;
}
