import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import type { Regime } from '../schema.generated.js';

/** The beginning of a period in one inrichting; it ends where the next begins, or with the detention. Append only. */
@Entity('plaatsing')
export class PlaatsingEntity {
  @Col.id('primary')
  id!: string;
  @Col.id()
  detentieId!: string;
  /** Counts a detention's periods from 1. */
  @Col.int()
  volgnummer!: number;
  @Col.text(20)
  inrichtingCode!: string;
  @Col.text(20)
  regime!: Regime;
  @Col.day()
  vanaf!: string;
  @Col.moment()
  vastgelegdTijdstip!: string;
}
