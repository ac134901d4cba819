import { Entity } from 'typeorm';
import type { Role } from '../../../shared/access/caller.js';
import type { Partij } from '../../../shared/access/partij.js';
import { Col } from '../../../shared/database/entity-columns.js';
import type { Zaakact } from '../schema.generated.js';

/** A mutation of a case: when, and by whom. Append only. */
@Entity('zaak_gebeurtenis')
export class ZaakGebeurtenisEntity {
  @Col.id('primary')
  zaakId!: string;
  /** The version that the mutation made, by which they are ordered. */
  @Col.int('primary')
  versie!: number;
  @Col.text(20)
  soort!: Zaakact;
  @Col.moment()
  tijdstip!: string;
  @Col.text(20)
  rol!: Role;
  @Col.text(20)
  partij!: Partij;
  @Col.text(20)
  organisatie!: string;
  @Col.text(120)
  professional!: string;
  /** The hand-over that it is about. */
  @Col.id('nullable')
  overdrachtId!: string | null;
}
