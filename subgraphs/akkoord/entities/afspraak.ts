import { Column, Entity } from 'typeorm';
import type { Partij } from '../../../shared/access/partij.js';
import { VersionedRecord } from '../../../shared/database/versioned-row.js';
import type {
  Afspraakstatus,
  BasisvoorwaardeSoort,
} from '../schema.generated.js';

/** What an organisation promised about a person. */
@Entity('afspraak')
export class AfspraakEntity extends VersionedRecord {
  @Column({ name: 'justitiabele_id', type: 'varchar', length: 36 })
  justitiabeleId!: string;
  @Column({ type: 'varchar', length: 500 })
  omschrijving!: string;
  @Column({ type: 'varchar', length: 20 })
  partij!: Partij;
  @Column({ type: 'varchar', length: 20 })
  organisatie!: string;
  @Column({ type: 'varchar', length: 20, nullable: true })
  basisvoorwaarde!: BasisvoorwaardeSoort | null;
  /** Code. */
  @Column({ type: 'varchar', length: 60, nullable: true })
  norm!: string | null;
  @Column({ name: 'uiterlijk_op', type: 'date' })
  uiterlijkOp!: string;
  @Column({ type: 'varchar', length: 20 })
  status!: Afspraakstatus;
  @Column({ name: 'nagekomen_op', type: 'date', nullable: true })
  nagekomenOp!: string | null;
  @Column({ type: 'boolean' })
  fictief!: boolean;
}
