import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import type { Role } from '../../../shared/access/caller.js';
import type { Afspraakact } from '../schema.generated.js';

/** An act on a promise: who by role and organisation, and when. Append only. */
@Entity('afspraak_gebeurtenis')
export class AfspraakGebeurtenisEntity {
  @Col.id('primary')
  afspraakId!: string;
  /** The version that the act made: acts are in this order. */
  @Col.int('primary')
  versie!: number;
  @Col.text(20)
  soort!: Afspraakact;
  @Col.moment()
  tijdstip!: string;
  @Col.text(20)
  rol!: Role;
  @Col.text(20, 'nullable')
  organisatie!: string | null;
}
