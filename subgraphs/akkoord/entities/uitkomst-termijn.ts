import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import type { Partij } from '../../../shared/access/partij.js';
import type { Termijnstatus } from '../schema.generated.js';

/** A term in the index. Its random id stays with the term, so that cursors stay valid. */
@Entity('uitkomst_termijn')
export class UitkomstTermijnEntity {
  @Col.id('primary')
  id!: string;
  @Col.id()
  justitiabeleId!: string;
  @Col.text(60)
  norm!: string;
  @Col.text(20)
  partij!: Partij;
  @Col.text(20, 'nullable')
  gemeente!: string | null;
  @Col.day()
  vanaf!: string;
  @Col.day('nullable')
  uiterlijkOp!: string | null;
  /** The last day, or else the day of the event; queries by period use it. */
  @Col.day()
  dag!: string;
  @Col.day('nullable')
  nagekomenOp!: string | null;
  @Col.text(20)
  status!: Termijnstatus;
  /** False when the party that holds the fact did not respond. */
  @Col.bool()
  volledig!: boolean;
  @Col.moment()
  berekendTijdstip!: string;
}
