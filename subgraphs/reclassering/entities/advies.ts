import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRow } from '../../../shared/database/versioned-row.js';
import type { Adviessoort, Adviesstatus, Risico } from '../schema.generated.js';

/** A reclasseringsadvies, with the reclasseringsoordeel once it is delivered. */
@Entity('advies')
export class AdviesEntity extends VersionedRow {
  @Col.id()
  justitiabeleId!: string;
  @Col.text(40)
  soort!: Adviessoort;
  /** Code of the organisation of the request. */
  @Col.text(20)
  organisatie!: string;
  @Col.text(20)
  status!: Adviesstatus;
  @Col.day()
  aangevraagdOp!: string;
  @Col.day('nullable')
  uiterlijkOp!: string | null;
  @Col.day('nullable')
  uitgebrachtOp!: string | null;
  @Col.text(20, 'nullable')
  risico!: Risico | null;
  /** Code of the instrument; `risico`, `instrument` and `instrumentversie` are all set or all `null`. */
  @Col.text(20, 'nullable')
  instrument!: string | null;
  @Col.text(20, 'nullable')
  instrumentversie!: string | null;
  @Col.bool()
  fictief!: boolean;
}
