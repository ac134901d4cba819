import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';

/** A risk instrument. Its outcomes are shown only while it is in use. */
@Entity('instrument')
export class InstrumentEntity {
  @Col.text(20, 'primary')
  code!: string;
  @Col.text(120)
  naam!: string;
  @Col.bool()
  inGebruik!: boolean;
  @Col.day('nullable')
  gepauzeerdOp!: string | null;
}
