import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRow } from '../../../shared/database/versioned-row.js';

/** A goal of a plan. */
@Entity('reintegratiedoel')
export class ReintegratiedoelEntity extends VersionedRow {
  @Col.id()
  planId!: string;
  /** Its place in the plan, from 1. */
  @Col.int()
  volgnummer!: number;
  @Col.text(500)
  omschrijving!: string;
  @Col.bool()
  doorJustitiabeleZelf!: boolean;
  @Col.day('nullable')
  behaaldOp!: string | null;
  /** When a newer version of the plan left it out. */
  @Col.moment('nullable')
  vervallenTijdstip!: string | null;
}
