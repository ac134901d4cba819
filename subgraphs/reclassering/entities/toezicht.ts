import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRow } from '../../../shared/database/versioned-row.js';
import type {
  Beeindigingsreden,
  Toezichtgrondslag,
} from '../schema.generated.js';

/** Supervision by one organisation on one legal ground. */
@Entity('toezicht')
export class ToezichtEntity extends VersionedRow {
  @Col.id()
  justitiabeleId!: string;
  /** Code of the organisation that supervises. */
  @Col.text(20)
  organisatie!: string;
  @Col.text(40)
  grondslag!: Toezichtgrondslag;
  @Col.int()
  niveau!: number;
  @Col.bool()
  dadelijkUitvoerbaar!: boolean;
  @Col.day()
  ingangsdatum!: string;
  /** Day of the earliest contact; stored here so that its history is recorded. */
  @Col.day('nullable')
  eersteContactOp!: string | null;
  /** Last day; `null` while unknown. */
  @Col.day('nullable')
  einddatum!: string | null;
  /** `null` while it runs, and for ends that were recorded without one. */
  @Col.text(30, 'nullable')
  beeindigingsreden!: Beeindigingsreden | null;
  @Col.bool()
  elektronischeMonitoring!: boolean;
  @Col.bool()
  fictief!: boolean;
}
