import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';

/** A penitentiaire inrichting. */
@Entity('inrichting')
export class InrichtingEntity {
  @Col.text(20, 'primary')
  code!: string;
  @Col.text(80)
  naam!: string;
  @Col.text(80)
  plaats!: string;
  /** Code of the gemeente where it is located. */
  @Col.text(4)
  gemeenteCode!: string;
}
