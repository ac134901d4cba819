import LibsqlDatabase from 'libsql';
import type { EntityManager } from 'typeorm';
import type { Database } from '../../../shared/database/database.js';
import { onServer } from '../../../shared/testing/test-partner.js';
import type { Federation } from '../../support/federation.js';

/** A statement that a service executed, with the parameters of its first execution. */
interface Statement {
  database: string;
  sql: string;
  parameters: unknown[];
}

/** Tables of reference data: as long as the country has prisons, municipalities and norms. */
const small = [
  'eindverlofmaatregel',
  'gemeente',
  'inrichting',
  'instrument',
  'lokale_invulling',
  'norm',
  'organisatie',
  'migrations',
  'sleutelproef',
];

/** Captures what services execute, each statement once, whatever its parameters are. */
export async function captureStatements(
  { partners, database }: Federation,
  /** A scan of fewer rows is not reported: a server with statistics reads a small table whole, whatever index there is. */
  fewest: number,
) {
  const captured = new Map<string, Statement>();
  const databases: Record<string, Database> = { gateway: database };
  for (const [name, partner] of Object.entries(partners))
    if (name !== 'logboek') databases[name] = partner.database;
  for (const [name, { read }] of Object.entries(databases)) {
    const logger = await read(({ connection }) =>
      Promise.resolve(connection.logger),
    );
    const logQuery = logger.logQuery.bind(logger);
    logger.logQuery = (sql, parameters, runner) => {
      logQuery(sql, parameters, runner);
      const key = `${name} ${sql.replace(/\?(, ?\?)+/g, '?')}`;
      if (/^(SELECT|UPDATE|DELETE|INSERT .* SELECT)/s.test(sql))
        if (!captured.has(key))
          captured.set(key, {
            database: name,
            sql,
            parameters: (parameters as unknown[] | undefined) ?? [],
          });
    };
  }
  return {
    count: () => captured.size,
    /** Those that read a whole table, each with the steps of its plan that do. */
    fullScans: async (): Promise<Record<string, string[]>> => {
      const found: Record<string, string[]> = {};
      if (onServer) await Promise.all(Object.values(databases).map(analyze));
      for (const statement of [...captured.values()]) {
        const scans = await databases[statement.database]!.read((manager) =>
          scansOf(manager, statement, fewest),
        );
        if (scans.length > 0)
          found[`${statement.database}: ${statement.sql}`] = scans;
      }
      return found;
    },
  };
}

/** Right after the rows are inserted, a server plans with statistics of the empty tables. */
const analyze = ({ read }: Database) =>
  read(async (manager) => {
    for (const { tableName } of manager.connection.entityMetadatas)
      await manager.query(`ANALYZE TABLE ${tableName}`);
  });

const scansOf = (
  manager: EntityManager,
  statement: Statement,
  fewest: number,
) =>
  onServer
    ? serverScans(manager, statement, fewest)
    : embeddedScans(manager, statement);

/**
 * In another database with the same tables: after EXPLAIN, a connection of libsql leaves open the transaction of each SELECT that it
 * executes again, and cannot be closed.
 */
async function embeddedScans(
  manager: EntityManager,
  { sql, parameters }: Statement,
): Promise<string[]> {
  const tables = await manager.query<{ sql: string }[]>(
    "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'",
  );
  const copy = new LibsqlDatabase(':memory:');
  try {
    for (const table of tables) copy.exec(table.sql);
    const plan = copy.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(parameters) as {
      detail: string;
    }[];
    return plan
      .map(({ detail }) => detail)
      .filter((step) => /^SCAN /.test(step))
      .filter((step) => !isSmall(sql, /^SCAN (\S+)/.exec(step)![1]!));
  } finally {
    copy.close();
  }
}

async function serverScans(
  manager: EntityManager,
  { sql, parameters }: Statement,
  fewest: number,
): Promise<string[]> {
  const plan = await manager.query<
    { table: string | null; type: string | null; rows: string; key: string }[]
  >(`EXPLAIN ${sql}`, parameters);
  return plan
    .filter(({ type }) => type === 'ALL' || type === 'index')
    .filter(
      ({ table, rows }) => Number(rows) >= fewest && !isSmall(sql, table!),
    )
    .map(
      ({ table, type, key, rows }) => `${type} of ${table} (${key}): ${rows}`,
    );
}

/** The table of an alias, or a subquery, whose own steps count. */
function isSmall(sql: string, alias: string): boolean {
  const plain = sql.replace(/["`]/g, '');
  const table =
    new RegExp(`(?:FROM|JOIN) (\\w+) (?:AS )?${alias}\\b`).exec(plain)?.[1] ??
    alias;
  return (
    small.includes(table) ||
    !new RegExp(`(FROM|JOIN|UPDATE|INTO) ${table}\\b`).test(plain)
  );
}
