import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A bijzondere voorwaarde of a toezicht, in the order of the judgment. */
@Entity('voorwaarde')
export class VoorwaardeEntity {
  @PrimaryColumn({ name: 'toezicht_id', type: 'varchar', length: 36 })
  toezichtId!: string;
  @PrimaryColumn({ type: 'int' })
  volgorde!: number;
  @Column({ type: 'varchar', length: 500 })
  tekst!: string;
}
