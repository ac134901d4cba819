import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Partij } from '../../../shared/access/partij.js';
import type { Termijnstatus } from '../schema.generated.js';

/** A term in the index. Its id is random and stays with the term, so that a page can go on from it. */
@Entity('uitkomst_termijn')
export class UitkomstTermijnEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;
  @Column({ name: 'justitiabele_id', type: 'varchar', length: 36 })
  justitiabeleId!: string;
  @Column({ type: 'varchar', length: 60 })
  norm!: string;
  @Column({ type: 'varchar', length: 20 })
  partij!: Partij;
  @Column({ type: 'varchar', length: 20, nullable: true })
  gemeente!: string | null;
  @Column({ type: 'date' })
  vanaf!: string;
  @Column({ name: 'uiterlijk_op', type: 'date', nullable: true })
  uiterlijkOp!: string | null;
  /** The last day, or else the event: by which a period is asked. */
  @Column({ type: 'date' })
  dag!: string;
  @Column({ name: 'nagekomen_op', type: 'date', nullable: true })
  nagekomenOp!: string | null;
  @Column({ type: 'varchar', length: 20 })
  status!: Termijnstatus;
  /** False when the party that knows gave no answer. */
  @Column({ type: 'boolean' })
  volledig!: boolean;
  @Column({ name: 'berekend_tijdstip', type: 'varchar', length: 24 })
  berekendTijdstip!: string;
}
