import { Entity } from 'typeorm';
import type { Role } from '../../../shared/access/caller.js';
import type { Partij } from '../../../shared/access/partij.js';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRow } from '../../../shared/database/versioned-row.js';

/** The case of a person at one organisation, and which professional has it. One row per person and organisation. */
@Entity('zaak')
export class ZaakEntity extends VersionedRow {
  @Col.id()
  justitiabeleId!: string;
  @Col.text(20)
  partij!: Partij;
  @Col.text(20)
  organisatie!: string;
  /** The issuer's pseudonym, no name; `null` while nobody has it. */
  @Col.text(120, 'nullable')
  professional!: string | null;
  @Col.text(20, 'nullable')
  rol!: Role | null;
  /** When the professional got it; while nobody has it, since when. */
  @Col.moment()
  sinds!: string;
  @Col.bool()
  fictief!: boolean;
}
