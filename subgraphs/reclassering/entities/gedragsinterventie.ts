import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A training or intervention that a client takes part in. */
@Entity('gedragsinterventie')
export class GedragsinterventieEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;
  @Column({ name: 'justitiabele_id', type: 'varchar', length: 36 })
  justitiabeleId!: string;
  @Column({ type: 'varchar', length: 120 })
  naam!: string;
  @Column({ name: 'gestart_op', type: 'date' })
  gestartOp!: string;
  @Column({ name: 'afgerond_op', type: 'date', nullable: true })
  afgerondOp!: string | null;
  @Column({ type: 'boolean' })
  fictief!: boolean;
}
