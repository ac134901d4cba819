import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRow } from '../../../shared/database/versioned-row.js';
import type { BasisvoorwaardeSoort } from '../schema.generated.js';

/** A goal that the justitiabele set himself. */
@Entity('eigen_doel')
export class EigenDoelEntity extends VersionedRow {
  @Col.id()
  justitiabeleId!: string;
  @Col.text(500)
  omschrijving!: string;
  @Col.text(20, 'nullable')
  basisvoorwaarde!: BasisvoorwaardeSoort | null;
  @Col.day('nullable')
  uiterlijkOp!: string | null;
  @Col.day('nullable')
  behaaldOp!: string | null;
  /** When the justitiabele dropped it. */
  @Col.moment('nullable')
  vervallenTijdstip!: string | null;
  @Col.bool()
  fictief!: boolean;
}
