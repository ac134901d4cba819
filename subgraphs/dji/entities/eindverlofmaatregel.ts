import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';

/** A measure of the minister (Rtvi art. 33a): from one day to another, eindverlof may begin some days before the end. */
@Entity('eindverlofmaatregel')
export class EindverlofmaatregelEntity {
  /** Counts the rows from 1. */
  @Col.int('primary')
  volgorde!: number;
  @Col.text(20)
  code!: 'EINDVERLOF';
  @Col.day()
  geldtVanaf!: string;
  /** Last day; `null` while no end is known. */
  @Col.day('nullable')
  geldtTot!: string | null;
  /** How many days before the end of the detention it may begin, at most. */
  @Col.int()
  dagen!: number;
  @Col.text(500)
  grondslag!: string;
  @Col.text(500)
  bron!: string;
}
