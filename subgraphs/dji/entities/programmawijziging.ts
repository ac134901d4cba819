import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import type { Programma } from '../schema.generated.js';

/** A promotie or degradatie. Append only. */
@Entity('programmawijziging')
export class ProgrammawijzigingEntity {
  @Col.id('primary')
  id!: string;
  @Col.id()
  detentieId!: string;
  /** Counts a detention's changes from 1. */
  @Col.int()
  volgnummer!: number;
  @Col.text(10)
  naar!: Programma;
  @Col.day()
  datum!: string;
  @Col.moment()
  vastgelegdTijdstip!: string;
}
