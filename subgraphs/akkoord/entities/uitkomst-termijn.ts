import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import type { Partij } from '../../../shared/access/partij.js';
import type { Termijnstatus } from '../schema.generated.js';

/** A term in the index. Its id is random and stays with the term, so that a page can go on from it. */
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
  /** The last day, or else the event: by which a period is asked. */
  @Col.day()
  dag!: string;
  @Col.day('nullable')
  nagekomenOp!: string | null;
  @Col.text(20)
  status!: Termijnstatus;
  /** False when the party that knows gave no answer. */
  @Col.bool()
  volledig!: boolean;
  @Col.moment()
  berekendTijdstip!: string;
}
