import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A risk instrument. Its outcomes are shown only while it is in use. */
@Entity('instrument')
export class InstrumentEntity {
  @PrimaryColumn({ type: 'varchar', length: 20 })
  code!: string;
  @Column({ type: 'varchar', length: 120 })
  naam!: string;
  @Column({ name: 'in_gebruik', type: 'boolean' })
  inGebruik!: boolean;
  @Column({ name: 'gepauzeerd_op', type: 'date', nullable: true })
  gepauzeerdOp!: string | null;
}
