import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import {
  AbstractLogger,
  DataSource,
  type EntityManager,
  type DataSourceOptions,
} from 'typeorm';
import type { BetterSqlite3DataSourceOptions } from 'typeorm/driver/better-sqlite3/BetterSqlite3DataSourceOptions.js';
import type { MysqlDataSourceOptions } from 'typeorm/driver/mysql/MysqlDataSourceOptions.js';
import { ConfigError, isLoopback } from './config.js';
import type { DataKeys } from './data-keys.js';

/** Where a database is, and what its owner reads it with. */
export interface DatabaseLocation {
  /** `mysql://…`, or a file in a demonstration: made when missing, `:memory:` for none. */
  databaseUrl: string;
  /** Certificate authority of the database, a file; the system's own when not set. */
  databaseCa?: string | undefined;
  /** For the numbers that rest in it. */
  dataKeys: DataKeys;
}

/** What a partner gives to open its database. */
export interface DatabaseModel {
  entities: NonNullable<DataSourceOptions['entities']>;
  /** Forward only, the same for both dialects (Table API); shared ones first. */
  migrations: NonNullable<DataSourceOptions['migrations']>;
}

/**
 * A partner's database. Every access is a unit of work: `read` or `write`. Units nest: inside one, the same manager is used.
 * A `write` is all or nothing: what it throws rolls everything back.
 */
export interface Database {
  /** For the numbers that rest in it. */
  readonly keys: DataKeys;
  readonly dialect: 'embedded' | 'mysql';
  read<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  write<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** A write while no other write runs: for destroying, so that nobody adds to what goes. Not inside another unit. */
  alone<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** SQL statements sent so far, transaction control not counted. */
  statements(): number;
  close(): Promise<void>;
}

/** Opens a database and brings its tables up to date. */
export async function openDatabase(
  { databaseUrl, databaseCa, dataKeys: keys }: DatabaseLocation,
  model: DatabaseModel,
): Promise<Database> {
  const counter = new StatementCounter();
  const mysql = /^(mysql|mariadb):\/\//.test(databaseUrl);
  const dataSource = new DataSource({
    ...(mysql
      ? mysqlOptions(databaseUrl, databaseCa)
      : embeddedOptions(databaseUrl)),
    entities: model.entities,
    migrations: model.migrations,
    synchronize: false,
    logging: true,
    logger: counter,
  });
  await dataSource.initialize();
  const database = mysql
    ? mysqlDatabase(dataSource, keys, counter)
    : embeddedDatabase(dataSource, keys, counter);
  try {
    await migrate(dataSource, database);
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
  return database;
}

function mysqlOptions(
  location: string,
  ca: string | undefined,
): MysqlDataSourceOptions {
  const host = new URL(location).hostname;
  return {
    type: 'mysql',
    url: location.replace(/^mariadb:/, 'mysql:'),
    charset: 'utf8mb4',
    timezone: 'Z',
    dateStrings: true,
    connectTimeout: 5_000,
    poolSize: 10,
    ...(isLoopback(host)
      ? {}
      : {
          ssl: {
            minVersion: 'TLSv1.2',
            rejectUnauthorized: true,
            // Without it mysql2 takes any certificate of the authority, whatever host it is for.
            verifyIdentity: true,
            ...(ca ? { ca: readFileSync(ca) } : {}),
          },
        }),
  };
}

function embeddedOptions(location: string): BetterSqlite3DataSourceOptions {
  if (location.includes('://'))
    throw new ConfigError(
      'A database is `mysql://…` or a file; other kinds are not supported.',
    );
  if (location !== ':memory:')
    mkdirSync(dirname(location), { recursive: true });
  return {
    type: 'better-sqlite3',
    driver: createRequire(import.meta.url)('libsql') as unknown,
    database: location,
    prepareDatabase: (raw: { exec(sql: string): void }) => {
      raw.exec('PRAGMA busy_timeout = 10000');
      raw.exec('PRAGMA journal_mode = WAL');
      // What is committed stays when the power goes: the record is worth nothing otherwise.
      raw.exec('PRAGMA synchronous = FULL');
      // What is deleted is overwritten, or it could still be read in the file.
      raw.exec('PRAGMA secure_delete = ON');
    },
  };
}

const unit = new AsyncLocalStorage<{
  owner: DataSource;
  manager: EntityManager;
  writing: boolean;
}>();

let units = 0;

async function within<T>(
  owner: DataSource,
  manager: EntityManager,
  writing: boolean,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  units += 1;
  try {
    return await unit.run({ owner, manager, writing }, () => work(manager));
  } finally {
    units -= 1;
    // Node 20 follows every promise of the process from the first unit on, which costs a busy gateway a tenth of its time.
    if (units === 0) unit.disable();
  }
}

/** The manager of the unit this call runs in, if it can serve; a write cannot begin inside a read. */
function enclosing(
  owner: DataSource,
  writing: boolean,
): EntityManager | undefined {
  const current = unit.getStore();
  if (current?.owner !== owner) return undefined;
  if (writing && !current.writing)
    throw new Error('A write was asked for inside a read.');
  return current.manager;
}

/**
 * libsql has one connection per process, so a second request's statements would join an open transaction and vanish with its
 * rollback. Every unit waits its turn; a write takes the file's lock at BEGIN, so that other processes wait instead of failing.
 */
function embeddedDatabase(
  dataSource: DataSource,
  keys: DataKeys,
  counter: StatementCounter,
): Database {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const manager = dataSource.manager;
  const write: Database['write'] = (work) => {
    const outer = enclosing(dataSource, true);
    if (outer) return work(outer);
    return inTurn(async () => {
      await manager.query('BEGIN IMMEDIATE');
      try {
        const result = await within(dataSource, manager, true, work);
        await manager.query('COMMIT');
        return result;
      } catch (error) {
        await manager.query('ROLLBACK');
        throw error;
      }
    });
  };
  return {
    keys,
    dialect: 'embedded',
    statements: () => counter.count,
    read: (work) => {
      const outer = enclosing(dataSource, false);
      if (outer) return work(outer);
      return inTurn(() => within(dataSource, manager, false, work));
    },
    write,
    // The file's lock is one for all writes.
    alone: write,
    close: () =>
      inTurn(async () => {
        // Another process that reads it is not waited for.
        await manager.query('PRAGMA busy_timeout = 0');
        await emptyJournal(manager);
        await dataSource.destroy();
      }),
  };
}

/** Brings the journal into the file: what was overwritten would still stand in it. */
const emptyJournal = (manager: EntityManager): Promise<unknown> =>
  manager.query('PRAGMA wal_checkpoint(TRUNCATE)');

/**
 * A row that is always there. Where people are kept every write begins by sharing it, and `alone` takes it: before a write sees anything,
 * so that what it sees is there.
 */
const turnstile = 'SELECT id FROM migrations ORDER BY id LIMIT 1';

function mysqlDatabase(
  dataSource: DataSource,
  keys: DataKeys,
  counter: StatementCounter,
): Database {
  const holdsPeople = dataSource.entityMetadatas.some(
    ({ tableName }) => tableName === 'betrokkenheid',
  );
  const writing =
    (lock: 'LOCK IN SHARE MODE' | 'FOR UPDATE'): Database['write'] =>
    async (work) => {
      const outer = enclosing(dataSource, true);
      if (outer) return work(outer);
      for (let attempt = 1; ; attempt++) {
        try {
          return await dataSource.transaction(async (manager) => {
            if (holdsPeople) await manager.query(`${turnstile} ${lock}`);
            return within(dataSource, manager, true, work);
          });
        } catch (error) {
          if (!isDeadlock(error) || attempt === 3) throw error;
        }
      }
    };
  return {
    keys,
    dialect: 'mysql',
    statements: () => counter.count,
    read: (work) => {
      const outer = enclosing(dataSource, false);
      if (outer) return work(outer);
      return within(dataSource, dataSource.manager, false, work);
    },
    write: writing('LOCK IN SHARE MODE'),
    alone: writing('FOR UPDATE'),
    close: () => dataSource.destroy(),
  };
}

/** MySQL rolled the transaction back itself; doing it again is safe. */
function isDeadlock(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === 'ER_LOCK_DEADLOCK' || code === 'ER_CHECKREAD';
}

/** Several processes may start on one database at once: one migrates, the others wait. */
async function migrate(
  dataSource: DataSource,
  database: Database,
): Promise<void> {
  if (database.dialect === 'embedded') {
    const run = await database.write(() =>
      dataSource.runMigrations({ transaction: 'none' }),
    );
    if (run.length > 0) await database.read(emptyJournal);
    return;
  }
  const holder = dataSource.createQueryRunner();
  try {
    await holder.query("SELECT GET_LOCK(CONCAT(DATABASE(), '.migrate'), 60)");
    await dataSource.runMigrations({ transaction: 'none' });
    await holder.query("SELECT RELEASE_LOCK(CONCAT(DATABASE(), '.migrate'))");
  } finally {
    await holder.release();
  }
}

/** Counts statements instead of writing them: they hold personal data. */
class StatementCounter extends AbstractLogger {
  count = 0;
  override logQuery(query: string): void {
    if (
      !/^(BEGIN|COMMIT|ROLLBACK|START|PRAGMA|SET)\b/i.test(query) &&
      !query.startsWith(turnstile)
    )
      this.count += 1;
  }
  override logQueryError(): void {}
  override logQuerySlow(): void {}
  override logSchemaBuild(): void {}
  override logMigration(): void {}
  override log(): void {}
  protected override writeLog(): void {}
}
