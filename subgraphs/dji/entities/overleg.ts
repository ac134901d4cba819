import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import type { Overlegsoort } from '../schema.generated.js';

/** A meeting about progress. Append only. */
@Entity('overleg')
export class OverlegEntity {
  @Col.id('primary')
  id!: string;
  @Col.id()
  detentieId!: string;
  @Col.text(20)
  soort!: Overlegsoort;
  @Col.day()
  datum!: string;
  @Col.moment()
  vastgelegdTijdstip!: string;
}
