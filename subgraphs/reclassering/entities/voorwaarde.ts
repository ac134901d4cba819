import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';

/** A bijzondere voorwaarde of a toezicht, in the order of the judgment. */
@Entity('voorwaarde')
export class VoorwaardeEntity {
  @Col.id('primary')
  toezichtId!: string;
  @Col.int('primary')
  volgorde!: number;
  @Col.text(500)
  tekst!: string;
}
