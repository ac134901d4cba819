import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';

/** A training or intervention that a client takes part in. */
@Entity('gedragsinterventie')
export class GedragsinterventieEntity {
  @Col.id('primary')
  id!: string;
  @Col.id()
  justitiabeleId!: string;
  @Col.text(120)
  naam!: string;
  @Col.day()
  gestartOp!: string;
  @Col.day('nullable')
  afgerondOp!: string | null;
  @Col.bool()
  fictief!: boolean;
}
