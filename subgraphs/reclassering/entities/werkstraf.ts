import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';

/** Unpaid work as a sentence. */
@Entity('werkstraf')
export class WerkstrafEntity {
  @Col.id('primary')
  id!: string;
  @Col.id()
  justitiabeleId!: string;
  @Col.int()
  uren!: number;
  @Col.int()
  gewerkteUren!: number;
  @Col.day()
  opgelegdOp!: string;
  @Col.day('nullable')
  afgerondOp!: string | null;
  @Col.bool()
  fictief!: boolean;
}
