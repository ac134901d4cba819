import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import type { Role } from '../../../shared/access/caller.js';
import type { Afspraakact } from '../schema.generated.js';

/** A mutation of a promise: when, and by which role and organisation. Append only. */
@Entity('afspraak_gebeurtenis')
export class AfspraakGebeurtenisEntity {
  @Col.id('primary')
  afspraakId!: string;
  /** The version that the mutation made, by which they are ordered. */
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
  /** The new last day, of VERZET. */
  @Col.day('nullable')
  uiterlijkOp!: string | null;
  /** Of VERZET. */
  @Col.text(500, 'nullable')
  reden!: string | null;
}
