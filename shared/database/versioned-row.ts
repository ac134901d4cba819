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

/** A row with a version for optimistic locking and a history of changes; extend it with the columns of the domain. */
export abstract class VersionedRow {
  @Col.id('primary')
  id!: string;

  /** Incremented by every change. */
  @Col.int()
  versie!: number;

  /** When the source last confirmed it. */
  @Col.moment()
  peildatum!: string;

  /** When it was first recorded; a view of an earlier moment does not contain it. */
  @Col.moment()
  vastgelegdTijdstip!: string;
}

/** A change of one field, with the moment since which the new value is known: for the view of an earlier day. Append only. */
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

/** The initial fields of a new row. */
export function newVersionedRow(id: string = randomUUID()) {
  const moment = now();
  return { id, versie: 1, peildatum: moment, vastgelegdTijdstip: moment };
}

/**
 * Updates a row that the caller read at version `versie`, and records the changes. Call it inside `database.write`.
 * Throws CONFLICT when the row is at another version: TypeORM's own version column does not check that on update.
 * `peildatum` becomes now unless `change` has one: a change that is not by the source of the data does not confirm it.
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
