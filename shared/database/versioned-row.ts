import {
  Entity,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
} from 'typeorm';
import { Col } from './entity-columns.js';
import { randomUUID } from 'node:crypto';
import { column, createTable, ForwardMigration, primary } from './columns.js';
import { now } from '../days.js';
import { conflict } from '../graphql/domain-error.js';
import type { QueryRunner } from 'typeorm';

/** A record that people act on: extend it with the columns of the domain. */
export abstract class VersionedRow {
  @Col.id('primary')
  id!: string;

  /** Goes up by one with every act. */
  @Col.int()
  versie!: number;

  /** When the source last confirmed it. */
  @Col.moment()
  peildatum!: string;

  /** When it was first recorded: before that moment nobody knew. */
  @Col.moment()
  vastgelegdTijdstip!: string;
}

/** Since when a value of a changing field was known, so that the view of an earlier day can be given. Append only. */
@Entity('wijziging')
export class Wijziging {
  @Col.id('primary')
  id!: string;
  @Col.text(60)
  tabel!: string;
  @Col.id()
  recordId!: string;
  /** The version that the change made. */
  @Col.int()
  versie!: number;
  @Col.text(60)
  veld!: string;
  /** The value before the change, as JSON. */
  @Col.long()
  oud!: string;
  /** The value from then on, as JSON. */
  @Col.long()
  nieuw!: string;
  @Col.moment()
  bekendSinds!: string;
}

export class Wijziging1700000000001 extends ForwardMigration {
  name = 'Wijziging1700000000001';
  up(runner: QueryRunner): Promise<void> {
    return createTable(
      runner,
      'wijziging',
      [
        column.id('id', primary),
        column.text('tabel', 60),
        column.id('record_id'),
        column.int('versie'),
        column.text('veld', 60),
        column.long('oud'),
        column.long('nieuw'),
        column.moment('bekend_sinds'),
      ],
      [['record_id', 'bekend_sinds']],
    );
  }
}

/** The fields that a new record starts with. */
export function newVersionedRow(id: string = randomUUID()) {
  const moment = now();
  return { id, versie: 1, peildatum: moment, vastgelegdTijdstip: moment };
}

/**
 * Changes a record that the caller read as `versie`, and keeps what it said before. Call it inside `database.write`.
 * Throws CONFLICT when the record is not at that version any more: TypeORM's own version column would silently go back.
 * `peildatum` becomes now, unless `change` gives one: an act of somebody else than the source does not confirm the record.
 */
export async function updateVersionedRow<
  Row extends VersionedRow & ObjectLiteral,
>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  current: Row,
  versie: number,
  change: Partial<Row>,
): Promise<Row> {
  const moment = now();
  const result = await manager
    .createQueryBuilder()
    .update(entity)
    .set({ peildatum: moment, ...change, versie: versie + 1 })
    .where('id = :id AND versie = :versie', { id: current.id, versie })
    .execute();
  if (result.affected !== 1) throw conflict();
  const rows = Object.entries(change)
    .filter(([field, value]) => current[field] !== value)
    .map(([field, value]) => ({
      id: randomUUID(),
      tabel: manager.connection.getMetadata(entity).tableName,
      recordId: current.id,
      versie: versie + 1,
      veld: field,
      oud: JSON.stringify(current[field] ?? null),
      nieuw: JSON.stringify(value ?? null),
      bekendSinds: moment,
    }));
  if (rows.length > 0) await manager.insert(Wijziging, rows);
  return { ...current, peildatum: moment, ...change, versie: versie + 1 };
}
