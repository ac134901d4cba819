import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a person's outcome is to be computed next. */
@Entity('berekening')
export class BerekeningEntity {
  @PrimaryColumn({ name: 'justitiabele_id', type: 'varchar', length: 36 })
  justitiabeleId!: string;
  @Column({ name: 'volgende_tijdstip', type: 'varchar', length: 24 })
  volgendeTijdstip!: string;
  /** Incomplete outcomes in a row: the next attempt waits longer each time. */
  @Column({ type: 'int' })
  pogingen!: number;
}
