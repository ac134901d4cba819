import { Entity, type QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
  versionedColumns,
} from '../database/columns.js';
import { Col } from '../database/entity-columns.js';
import { VersionedRow } from '../database/versioned-row.js';
import { addMonths, type Day } from '../days.js';

/** In the order in which they are listed: the values of the enum Contactonderwerp. */
export const onderwerpen = [
  'ALGEMEEN',
  'SCHULDEN',
  'WONEN',
  'IDENTITEITSBEWIJS',
  'ZORG',
  'CRISIS',
] as const;
export type Contactonderwerp = (typeof onderwerpen)[number];

/** Where an organisation can be reached about a subject: an office, never a person. */
@Entity('contactpunt')
export class ContactpuntEntity extends VersionedRow {
  /** Code. */
  @Col.text(20)
  organisatie!: string;
  @Col.text(20)
  onderwerp!: Contactonderwerp;
  @Col.text(80, 'nullable')
  unit!: string | null;
  @Col.text(500)
  omschrijving!: string;
  @Col.text(40, 'nullable')
  telefoon!: string | null;
  @Col.text(120, 'nullable')
  email!: string | null;
  @Col.text(120, 'nullable')
  bereikbaar!: string | null;
  /** `null`: never, as of a text from before there were contact points. */
  @Col.day('nullable')
  gecontroleerdOp!: string | null;
  @Col.moment('nullable')
  beeindigdTijdstip!: string | null;
}

const monthsUntilStale = 12;

/** True when the last check is over a year ago, or there was none. */
export const isStale = (
  { gecontroleerdOp }: Pick<ContactpuntEntity, 'gecontroleerdOp'>,
  day: Day,
): boolean =>
  gecontroleerdOp === null ||
  addMonths(gecontroleerdOp, monthsUntilStale) < day;

export class Contactpunt1700000000075 extends ForwardMigration {
  name = 'Contactpunt1700000000075';
  up(runner: QueryRunner): Promise<void> {
    return createTable(
      runner,
      'contactpunt',
      [
        column.id('id', primary),
        ...versionedColumns,
        column.text('organisatie', 20),
        column.text('onderwerp', 20),
        column.text('unit', 80, nullable),
        column.text('omschrijving', 500),
        column.text('telefoon', 40, nullable),
        column.text('email', 120, nullable),
        column.text('bereikbaar', 120, nullable),
        column.day('gecontroleerd_op', nullable),
        column.moment('beeindigd_tijdstip', nullable),
      ],
      [['organisatie', 'beeindigd_tijdstip']],
    );
  }
}
