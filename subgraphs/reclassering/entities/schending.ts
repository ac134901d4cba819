import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import type { Schendinguitkomst } from '../schema.generated.js';

/** A breach of the voorwaarde with this number in its toezicht. What became known later is set once, and then stays. */
@Entity('schending')
export class SchendingEntity {
  @Col.id('primary')
  id!: string;
  @Col.id()
  toezichtId!: string;
  @Col.int()
  volgorde!: number;
  @Col.day()
  datum!: string;
  @Col.day('nullable')
  gemeldOp!: string | null;
  @Col.text(30, 'nullable')
  uitkomst!: Schendinguitkomst | null;
  @Col.moment()
  vastgelegdTijdstip!: string;
}
