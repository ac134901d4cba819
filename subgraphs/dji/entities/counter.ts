import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';

/** A sequence: how many numbers of a kind were issued. */
@Entity('teller')
export class CounterEntity {
  @Col.text(20, 'primary')
  soort!: string;
  @Col.int()
  stand!: number;
}
