import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A gemeente by its code in RvIG table 33. */
@Entity('gemeente')
export class GemeenteEntity {
  @PrimaryColumn({ type: 'varchar', length: 4 })
  code!: string;
  @Column({ type: 'varchar', length: 80 })
  naam!: string;
  @Column({ type: 'varchar', length: 40, nullable: true })
  provincie!: string | null;
  @Column({ type: 'varchar', length: 40, nullable: true })
  arrondissement!: string | null;
  @Column({ type: 'varchar', length: 120, nullable: true })
  contactpunt!: string | null;
  @Column({ type: 'date', nullable: true })
  einddatum!: string | null;
  @Column({ name: 'opvolger_code', type: 'varchar', length: 4, nullable: true })
  opvolgerCode!: string | null;
}
