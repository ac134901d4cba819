import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import type { Contactsoort } from '../schema.generated.js';

/** A contact within a toezicht. Append only. */
@Entity('contact')
export class ContactEntity {
  @Col.id('primary')
  id!: string;
  @Col.id()
  toezichtId!: string;
  @Col.day()
  datum!: string;
  @Col.text(20)
  soort!: Contactsoort;
  @Col.moment()
  vastgelegdTijdstip!: string;
}
