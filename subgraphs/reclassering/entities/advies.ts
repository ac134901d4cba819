import { Column, Entity } from 'typeorm';
import { VersionedRecord } from '../../../shared/database/versioned-row.js';
import type { Adviessoort, Adviesstatus, Risico } from '../schema.generated.js';

/** A reclasseringsadvies, with the reclasseringsoordeel once it is delivered. */
@Entity('advies')
export class AdviesEntity extends VersionedRecord {
  @Column({ name: 'justitiabele_id', type: 'varchar', length: 36 })
  justitiabeleId!: string;
  @Column({ type: 'varchar', length: 40 })
  soort!: Adviessoort;
  /** Code of the organisation that was asked. */
  @Column({ type: 'varchar', length: 20 })
  organisatie!: string;
  @Column({ type: 'varchar', length: 20 })
  status!: Adviesstatus;
  @Column({ name: 'aangevraagd_op', type: 'date' })
  aangevraagdOp!: string;
  @Column({ name: 'uiterlijk_op', type: 'date', nullable: true })
  uiterlijkOp!: string | null;
  @Column({ name: 'uitgebracht_op', type: 'date', nullable: true })
  uitgebrachtOp!: string | null;
  @Column({ type: 'varchar', length: 20, nullable: true })
  risico!: Risico | null;
  /** Code of the instrument; `risico`, `instrument` and `instrumentversie` are there together or not at all. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  instrument!: string | null;
  @Column({ type: 'varchar', length: 20, nullable: true })
  instrumentversie!: string | null;
  @Column({ type: 'boolean' })
  fictief!: boolean;
}
