import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../../shared/access/caller.js';
import type { Afspraakact } from '../schema.generated.js';

/** An act on a promise: who by role and organisation, and when. Append only. */
@Entity('afspraak_gebeurtenis')
export class AfspraakGebeurtenisEntity {
  @PrimaryColumn({ name: 'afspraak_id', type: 'varchar', length: 36 })
  afspraakId!: string;
  /** The version that the act made: acts are in this order. */
  @PrimaryColumn({ type: 'int' })
  versie!: number;
  @Column({ type: 'varchar', length: 20 })
  soort!: Afspraakact;
  @Column({ type: 'varchar', length: 24 })
  tijdstip!: string;
  @Column({ type: 'varchar', length: 20 })
  rol!: Role;
  @Column({ type: 'varchar', length: 20, nullable: true })
  organisatie!: string | null;
}
