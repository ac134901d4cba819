import { Column, Entity } from 'typeorm';
import { VersionedRecord } from '../../../shared/database/versioned-row.js';

/** A goal of a plan. */
@Entity('reintegratiedoel')
export class ReintegratiedoelEntity extends VersionedRecord {
  @Column({ name: 'plan_id', type: 'varchar', length: 36 })
  planId!: string;
  /** Its place in the plan, from 1. */
  @Column({ type: 'int' })
  volgnummer!: number;
  @Column({ type: 'varchar', length: 500 })
  omschrijving!: string;
  @Column({ name: 'door_justitiabele_zelf', type: 'boolean' })
  doorJustitiabeleZelf!: boolean;
  @Column({ name: 'behaald_op', type: 'date', nullable: true })
  behaaldOp!: string | null;
  /** When a newer version of the plan left it out. */
  @Column({
    name: 'vervallen_tijdstip',
    type: 'varchar',
    length: 24,
    nullable: true,
  })
  vervallenTijdstip!: string | null;
}
