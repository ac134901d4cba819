import { hash } from 'node:crypto';
import {
  Entity,
  type ObjectLiteral,
  type QueryRunner,
  type SelectQueryBuilder,
} from 'typeorm';
import {
  addMissingColumn,
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
} from '../database/columns.js';
import type { Database, Statement } from '../database/database.js';
import { Col } from '../database/entity-columns.js';

/**
 * Fields that requests selected. Most requests are of few operations, and the list was most of what a request added to the access log: it is
 * stored once. It is about an operation and not about people; append only, and never destroyed.
 */
@Entity('field_list')
export class FieldListEntity {
  /** SHA-256 of the list, base64url. */
  @Col.text(43, 'primary')
  id!: string;
  /** JSON: schema coordinates such as `Detentie.titel`, without values. */
  @Col.long()
  velden!: string;
}

export const fieldList = (coordinates: readonly string[]): FieldListEntity => {
  const velden = JSON.stringify(coordinates);
  return { id: hash('sha256', velden, 'base64url'), velden };
};

/** A server would store what fits of a longer one, because of IGNORE. Names in GraphQL are ASCII. */
export function checkFieldList({ velden }: FieldListEntity): void {
  if (velden.length > 65_535) throw new RangeError('velden is too long.');
}

/**
 * The statements that insert those lists that are not there. In the transaction of the rows that refer to them: which lists were inserted is not
 * remembered, as a database that was restored may have lost one. In the order of their ids, so that no two transactions wait for each other.
 */
export function fieldListStatements(
  { dialect }: Pick<Database, 'dialect'>,
  lists: readonly FieldListEntity[],
): Statement[] {
  const orIgnore = dialect === 'embedded' ? 'OR IGNORE' : 'IGNORE';
  const velden = new Map(lists.map((list) => [list.id, list.velden]));
  return [...velden].sort(byId).map((values) => ({
    sql: `INSERT ${orIgnore} INTO field_list (id, velden) VALUES (?, ?)`,
    values,
  }));
}

const byId = ([one]: [string, string], [other]: [string, string]): number =>
  one < other ? -1 : 1;

/** Adds the list of `t`, a row of the access log, to a query; `selectedFields` is then the SQL of it. */
export const joinFieldList = <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
): SelectQueryBuilder<Row> =>
  query.leftJoin(FieldListEntity, 'l', 'l.id = t.field_list_id');

/** JSON. A row of before this table has its own list. */
export const selectedFields = 'COALESCE(l.velden, t.velden)';

export class FieldList1700000000052 extends ForwardMigration {
  name = 'FieldList1700000000052';
  async up(runner: QueryRunner): Promise<void> {
    const reference = column.text('field_list_id', 43, nullable);
    await addMissingColumn(runner, 'toegang', reference);
    await createTable(runner, 'field_list', [
      column.text('id', 43, primary),
      column.long('velden'),
    ]);
  }
}
