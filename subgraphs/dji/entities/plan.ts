import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRow } from '../../../shared/database/versioned-row.js';

/** The detentie- en re-integratieplan (D&R-plan) of a detention; a new version changes it and keeps what it said. */
@Entity('plan')
export class PlanEntity extends VersionedRow {
  @Col.id()
  detentieId!: string;
  @Col.day()
  vastgesteldOp!: string;
  @Col.day('nullable')
  gedeeldOp!: string | null;
}
