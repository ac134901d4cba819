import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';

/** When a person's outcome is computed next. */
@Entity('berekening')
export class ComputationEntity {
  @Col.id('primary')
  justitiabeleId!: string;
  @Col.moment()
  volgendeTijdstip!: string;
  /** Consecutive computations that failed or were incomplete; the delay until the next attempt grows with it. */
  @Col.int()
  pogingen!: number;
  /** Until then one process computes it, and it identifies the claim; `null` when none does. */
  @Col.moment('nullable')
  claimTot!: string | null;
}
