import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRow } from '../../../shared/database/versioned-row.js';
import type { Werkstrafafronding } from '../schema.generated.js';

/** Unpaid work as a sentence. */
@Entity('werkstraf')
export class WerkstrafEntity extends VersionedRow {
  @Col.id()
  justitiabeleId!: string;
  /** Code of the organisation that carries it out; `null` in rows from before that was recorded. */
  @Col.text(20, 'nullable')
  organisatie!: string | null;
  @Col.int()
  uren!: number;
  @Col.int()
  gewerkteUren!: number;
  @Col.day()
  opgelegdOp!: string;
  @Col.day('nullable')
  afgerondOp!: string | null;
  /** `null` until it has ended, and in rows from before that was recorded. */
  @Col.text(20, 'nullable')
  afronding!: Werkstrafafronding | null;
  @Col.bool()
  fictief!: boolean;
}
