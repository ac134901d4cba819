import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRow } from '../../../shared/database/versioned-row.js';
import type { Normeenheid } from '../schema.generated.js';

/** What a gemeente agreed locally: a stricter term for a norm, a contact point, or a working arrangement. */
@Entity('lokale_invulling')
export class LokaleInvullingEntity extends VersionedRow {
  /** Code. */
  @Col.text(20)
  gemeente!: string;
  /** Code; with it come `aantal` and `eenheid`. */
  @Col.text(60, 'nullable')
  norm!: string | null;
  @Col.int('nullable')
  aantal!: number | null;
  @Col.text(20, 'nullable')
  eenheid!: Normeenheid | null;
  @Col.text(500, 'nullable')
  contactpunt!: string | null;
  @Col.text(500, 'nullable')
  werkafspraak!: string | null;
  @Col.text(500)
  grondslag!: string;
  @Col.day()
  geldtVanaf!: string;
  @Col.day('nullable')
  geldtTot!: string | null;
  /** The norm while no last day is set, else `null`: unique per gemeente, so that of two concurrent inserts one fails. */
  @Col.text(60, 'nullable')
  normZonderEinde!: string | null;
  @Col.bool()
  fictief!: boolean;
}
