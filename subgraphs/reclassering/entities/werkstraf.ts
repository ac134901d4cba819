import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Unpaid work as a sentence. */
@Entity('werkstraf')
export class WerkstrafEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;
  @Column({ name: 'justitiabele_id', type: 'varchar', length: 36 })
  justitiabeleId!: string;
  @Column({ type: 'int' })
  uren!: number;
  @Column({ name: 'gewerkte_uren', type: 'int' })
  gewerkteUren!: number;
  @Column({ name: 'opgelegd_op', type: 'date' })
  opgelegdOp!: string;
  @Column({ name: 'afgerond_op', type: 'date', nullable: true })
  afgerondOp!: string | null;
  @Column({ type: 'boolean' })
  fictief!: boolean;
}
