import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import type { Partij } from '../../../shared/access/partij.js';
import { VersionedRow } from '../../../shared/database/versioned-row.js';
import type {
  Afspraakstatus,
  BasisvoorwaardeSoort,
} from '../schema.generated.js';

/** What an organisation promised about a person. */
@Entity('afspraak')
export class AfspraakEntity extends VersionedRow {
  @Col.id()
  justitiabeleId!: string;
  @Col.text(500)
  omschrijving!: string;
  @Col.text(20)
  partij!: Partij;
  @Col.text(20)
  organisatie!: string;
  @Col.text(20, 'nullable')
  basisvoorwaarde!: BasisvoorwaardeSoort | null;
  /** Code. */
  @Col.text(60, 'nullable')
  norm!: string | null;
  @Col.day()
  uiterlijkOp!: string;
  @Col.text(20)
  status!: Afspraakstatus;
  @Col.day('nullable')
  nagekomenOp!: string | null;
  /** Last day by which compliance counts: a new day that was given after the day had passed leaves it. */
  @Col.day()
  nakomingsdag!: string;
  /** Day on which it was kept or withdrawn. */
  @Col.day('nullable')
  beeindigdOp!: string | null;
  /** First reminder that the promising organisation has not answered by an act. */
  @Col.moment('nullable')
  herinnerdTijdstip!: string | null;
  @Col.bool()
  fictief!: boolean;
}
