import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A penitentiaire inrichting. */
@Entity('inrichting')
export class InrichtingEntity {
  @PrimaryColumn({ type: 'varchar', length: 20 })
  code!: string;
  @Column({ type: 'varchar', length: 80 })
  naam!: string;
  @Column({ type: 'varchar', length: 80 })
  plaats!: string;
  /** Code of the gemeente where it stands. */
  @Column({ name: 'gemeente_code', type: 'varchar', length: 4 })
  gemeenteCode!: string;
}
