import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';

/** How many numbers of a kind were given out: they follow each other, and none is given twice. */
@Entity('teller')
export class CounterEntity {
  @Col.text(20, 'primary')
  soort!: string;
  @Col.int()
  stand!: number;
}
