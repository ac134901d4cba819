import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';

/** When a person's outcome is to be computed next. */
@Entity('berekening')
export class BerekeningEntity {
  @Col.id('primary')
  justitiabeleId!: string;
  @Col.moment()
  volgendeTijdstip!: string;
  /** Incomplete outcomes in a row: the next attempt waits longer each time. */
  @Col.int()
  pogingen!: number;
}
