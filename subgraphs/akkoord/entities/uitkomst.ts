import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Partij } from '../../../shared/access/partij.js';
import type { BasisvoorwaardeSoort, Fase } from '../schema.generated.js';

/** The latest outcome of `reintegratie` for a person: dates, codes and statuses, and nothing else. */
@Entity('uitkomst')
export class UitkomstEntity {
  @PrimaryColumn({ name: 'justitiabele_id', type: 'varchar', length: 36 })
  justitiabeleId!: string;
  @Column({ name: 'berekend_tijdstip', type: 'varchar', length: 24 })
  berekendTijdstip!: string;
  @Column({ type: 'varchar', length: 20, nullable: true })
  fase!: Fase | null;
  /** Actual or expected, v.i. included. */
  @Column({ type: 'date', nullable: true })
  ontslagdatum!: string | null;
  /** Last day of the first term that runs, and its norm. */
  @Column({ name: 'volgende_termijn', type: 'date', nullable: true })
  volgendeTermijn!: string | null;
  @Column({
    name: 'volgende_norm',
    type: 'varchar',
    length: 60,
    nullable: true,
  })
  volgendeNorm!: string | null;
  /** Last day of the first term that is not met, overdue ones included: what needs attention first. */
  @Column({ name: 'eerste_open_termijn', type: 'date', nullable: true })
  eersteOpenTermijn!: string | null;
  /** Number of terms overdue. */
  @Column({ type: 'int' })
  overschreden!: number;
  /** Of the signals: 0 none, 1 INFO, 2 WAARSCHUWING, 3 KRITIEK; a number, so that it sorts. */
  @Column({ name: 'hoogste_ernst', type: 'int' })
  hoogsteErnst!: number;
  @Column({ type: 'simple-array' })
  ontbreekt!: BasisvoorwaardeSoort[];
  @Column({ type: 'simple-array' })
  onvolledig!: Partij[];
  /** Code of the gemeente that reports count him in; the last known while the gemeente gives no answer. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  gemeente!: string | null;
}
