import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many numbers of a kind were given out: they follow each other, and none is given twice. */
@Entity('teller')
export class TellerEntity {
  @PrimaryColumn({ type: 'varchar', length: 20 })
  soort!: string;
  @Column({ type: 'int' })
  stand!: number;
}
