import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRow } from '../../../shared/database/versioned-row.js';
import type { BasisvoorwaardeSoort } from '../schema.generated.js';

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
  @Col.text(20, 'nullable')
  basisvoorwaarde!: BasisvoorwaardeSoort | null;
  @Col.day('nullable')
  uiterlijkOp!: string | null;
  @Col.bool()
  doorJustitiabeleZelf!: boolean;
  @Col.day('nullable')
  behaaldOp!: string | null;
  /** When a newer version of the plan left it out. */
  @Col.moment('nullable')
  vervallenTijdstip!: string | null;
}
