import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import type { Partij } from '../../../shared/access/partij.js';
import type { BasisvoorwaardeSoort, Fase } from '../schema.generated.js';

/** The latest outcome of `reintegratie` for a person: dates, codes and statuses only. */
@Entity('uitkomst')
export class UitkomstEntity {
  @Col.id('primary')
  justitiabeleId!: string;
  @Col.moment()
  berekendTijdstip!: string;
  @Col.text(20, 'nullable')
  fase!: Fase | null;
  /** Actual or expected, v.i. included. */
  @Col.day('nullable')
  ontslagdatum!: string | null;
  /** Last day of the first term that runs, and its norm. */
  @Col.day('nullable')
  volgendeTermijn!: string | null;
  @Col.text(60, 'nullable')
  volgendeNorm!: string | null;
  /** Last day of the first term that is not met or promise that is late, overdue ones included: what needs attention first. */
  @Col.day('nullable')
  eersteOpenTermijn!: string | null;
  /** Number of terms overdue. */
  @Col.int()
  overschreden!: number;
  /** Number of promises of which the day has passed, neither kept nor withdrawn. */
  @Col.int()
  afsprakenTeLaat!: number;
  /** Of the signals: 0 none, 1 INFO, 2 WAARSCHUWING, 3 KRITIEK; a number, so that it sorts. */
  @Col.int()
  hoogsteErnst!: number;
  @Col.codes()
  ontbreekt!: BasisvoorwaardeSoort[];
  @Col.codes()
  onvolledig!: Partij[];
  /** Code of the gemeente that reports count him in; the last known one while the gemeente does not respond. */
  @Col.text(20, 'nullable')
  gemeente!: string | null;
}
