import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRow } from '../../../shared/database/versioned-row.js';
import type { Interventieafronding } from '../schema.generated.js';

/** A training or intervention that a client takes part in. */
@Entity('gedragsinterventie')
export class GedragsinterventieEntity extends VersionedRow {
  @Col.id()
  justitiabeleId!: string;
  /** Code of the organisation that gives it; `null` in rows from before that was recorded. */
  @Col.text(20, 'nullable')
  organisatie!: string | null;
  @Col.text(120)
  naam!: string;
  @Col.day()
  gestartOp!: string;
  @Col.day('nullable')
  afgerondOp!: string | null;
  /** `null` until it has ended, and in rows from before that was recorded. */
  @Col.text(20, 'nullable')
  afronding!: Interventieafronding | null;
  @Col.bool()
  fictief!: boolean;
}
