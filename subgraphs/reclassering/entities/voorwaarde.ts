import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import type { Voorwaardesoort } from '../schema.generated.js';

/**
 * A bijzondere voorwaarde of a toezicht, in the order of the judgment. Another description is another row, so that it stays known what held
 * on which day.
 */
@Entity('voorwaarde')
export class VoorwaardeEntity {
  @Col.id('primary')
  toezichtId!: string;
  @Col.int('primary')
  volgorde!: number;
  @Col.text(30)
  soort!: Voorwaardesoort;
  @Col.text(500)
  tekst!: string;
  /** `null`: from the first day of the toezicht. */
  @Col.day('nullable')
  geldtVanaf!: string | null;
  /** First day on which it no longer holds. */
  @Col.day('nullable')
  vervallenOp!: string | null;
}
