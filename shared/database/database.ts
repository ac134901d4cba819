import { AsyncLocalStorage } from 'node:async_hooks';
import { basename } from 'node:path';
import {
  DataSource,
  type EntityManager,
  type DataSourceOptions,
  type EntitySubscriberInterface,
} from 'typeorm';
import type { DataKeys } from '../numbers/data-keys.js';
import {
  addProofs,
  checkProofs,
  DataKeyProof,
  unprovenKeys,
} from '../numbers/key-proof.js';
import { sqlSpans } from '../telemetry/sql-spans.js';
import {
  boundPool,
  turns,
  useOfPool,
  type DatabasePool,
  type PoolUse,
} from './database-pool.js';
import { isServer, optionsOf, notOpened } from './database-options.js';
import { checkMigrated, migrateServer } from './migrations.js';
import { keepPeopleRead } from './people-read.js';
import { StatementCounter } from './statement-counter.js';
import { withRetry, overloaded } from './transaction-retry.js';
import { selectLock, acquireLock } from './write-lock.js';

/** Where a database is, and what its owner reads it with. */
export interface DatabaseLocation {
  /** `mysql://…`, or a file in a demonstration: made when missing, `:memory:` for none. */
  databaseUrl: string;
  /** Certificate authority of the database, a file; the system's own when not set. */
  databaseCa?: string | undefined;
  /** Connections to a server, 10 by default. */
  databasePoolSize?: number | undefined;
  /**
   * The command that migrates a server: opening the database then only checks that it was run. Without one, opening brings the tables up
   * to date.
   */
  migratedBy?: string | undefined;
  /** For the numbers that rest in it. */
  dataKeys: DataKeys;
}

/** What a partner gives to open its database. */
export interface DatabaseModel {
  entities: NonNullable<DataSourceOptions['entities']>;
  /** Forward only, the same for both dialects (Table API); shared ones first. */
  migrations: NonNullable<DataSourceOptions['migrations']>;
  /** Whose rows are people themselves, by their id; rows of other tables have a `justitiabeleId` when they are about one. */
  person?: new () => object;
  /** Throws ConfigError when what is stored needs other keys. */
  checkKeys?(database: Pick<Database, 'keys' | 'read'>): Promise<void>;
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
  /**
   * `lockName` serializes writes that check the same thing beyond the row they change, e.g. one person or one caller. The lock is taken
   * before the outermost write reads anything. Errors: OVERLOADED when it is not granted in time.
   */
  write<T>(
    work: (manager: EntityManager) => Promise<T>,
    lockName?: string | null,
  ): Promise<T>;
  /** A write while no other write runs: for destruction, so that no row is added to what is destroyed. Not inside another unit. */
  exclusive<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** How its connections are used now; an embedded database has one. */
  pool(): PoolUse;
  /** SQL statements sent so far, transaction control not counted. */
  statements(): number;
  close(): Promise<void>;
}

/** The lock of a write: a name, or a function that looks it up. */
export type LockName = string | null | Promise<string | null>;

/**
 * Opens a database and brings its tables up to date, or checks that they are. Throws ConfigError when they are not, and when the keys are
 * not those of what is there; nothing is written then, besides the tables.
 */
export async function openDatabase(
  {
    databaseUrl,
    databaseCa,
    databasePoolSize,
    migratedBy,
    dataKeys: keys,
  }: DatabaseLocation,
  model: DatabaseModel,
  /** For a migration of another process to end. */
  migrationWaitSeconds = 60,
): Promise<Database> {
  const counter = new StatementCounter([globalLock, selectLock]);
  const mysql = isServer(databaseUrl);
  const dataSource = new DataSource({
    ...optionsOf({ databaseUrl, databaseCa, databasePoolSize }),
    entities: model.entities,
    migrations: model.migrations,
    synchronize: false,
    logging: true,
    logger: counter,
  });
  await dataSource.initialize().catch((error: unknown) => {
    throw notOpened(error);
  });
  const { pool } = dataSource.driver as unknown as { pool: DatabasePool };
  if (mysql) boundPool(pool);
  dataSource.subscribers.push(
    readRows(model.person),
    sqlSpans(mysql ? 'mysql' : 'sqlite'),
  );
  const database = mysql
    ? mysqlDatabase(dataSource, keys, counter, () => useOfPool(pool))
    : embeddedDatabase(dataSource, keys, counter);
  try {
    const name = nameOf(databaseUrl);
    const check = () =>
      database.read((manager) => checkProofs(manager, keys, name));
    await check();
    if (!mysql) await migrateFile(dataSource, database);
    else if (migratedBy) await checkMigrated(dataSource, migratedBy);
    else await migrateServer(dataSource, migrationWaitSeconds);
    await model.checkKeys?.(database);
    if (await proveKeys(dataSource, database)) await check();
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
  return database;
}

/** Adds the keys that the database does not know yet. Resolves to whether there were any: another process may have added others. */
async function proveKeys(
  dataSource: DataSource,
  { keys, read, write }: Database,
): Promise<boolean> {
  if (!dataSource.hasMetadata(DataKeyProof)) return false;
  const unproven = await read((manager) => unprovenKeys(manager, keys));
  if (unproven.length === 0) return false;
  try {
    await write((manager) => addProofs(manager, keys, unproven));
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code !== 'ER_TABLEACCESS_DENIED_ERROR') throw error;
    const message = `The database does not know the key '${unproven.join("', '")}' of ${keys.setting} yet, and its user here may not add it: start its owner with the same keys.`;
    throw Object.assign(new Error(message), { code });
  }
  return true;
}

/** For people: without host and password. */
const nameOf = (databaseUrl: string): string =>
  basename(
    URL.canParse(databaseUrl) ? new URL(databaseUrl).pathname : databaseUrl,
  );

interface Unit {
  owner: DataSource;
  manager: EntityManager;
  writing: boolean;
  lockName: string | null;
}
const unit = new AsyncLocalStorage<
  Unit & {
    /** Ids of the people whose rows were read in it. */
    people: Set<string>;
  }
>();

/** Tracks whose rows a writing transaction reads: a violated domain rule may reveal something about them. */
const readRows = (
  person: DatabaseModel['person'],
): EntitySubscriberInterface<{ id?: string; justitiabeleId?: string }> => ({
  afterLoad: (row) => {
    const current = unit.getStore();
    if (!current?.writing) return;
    const id = person && row instanceof person ? row.id : row.justitiabeleId;
    if (id !== undefined) current.people.add(id);
  },
});

let units = 0;

async function runUnit<T>(
  present: Unit,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  units += 1;
  const people = new Set<string>();
  try {
    return await unit.run({ ...present, people }, () => work(present.manager));
  } catch (error) {
    keepPeopleRead(error, people);
    throw error;
  } finally {
    units -= 1;
    // Node 20 follows every promise of the process from the first unit on, which costs a busy gateway a tenth of its time.
    if (units === 0) unit.disable();
  }
}

/** The manager of the current transaction, if any. A write cannot start inside a read, nor take a lock that the outermost write did not take. */
function enclosingUnit(
  owner: DataSource,
  writing: boolean,
  lockName: string | null = null,
): EntityManager | undefined {
  const current = unit.getStore();
  if (current?.owner !== owner) return undefined;
  if (writing && !current.writing)
    throw new Error('A write was asked for inside a read.');
  // What it has read by now may have changed before it would get the lock.
  if (lockName !== null && current.lockName !== lockName)
    throw new Error('What a write holds it must hold from its start.');
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
  const serialize = turns();
  const manager = dataSource.manager;
  const present = { owner: dataSource, manager };
  const write: Database['write'] = (work, lockName = null) => {
    const outer = enclosingUnit(dataSource, true, lockName);
    if (outer) return work(outer);
    return serialize(async () => {
      await begin(manager);
      try {
        const result = await runUnit(
          { ...present, writing: true, lockName },
          work,
        );
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
    pool: serialize.use,
    statements: () => counter.count,
    read: (work) => {
      const outer = enclosingUnit(dataSource, false);
      if (outer) return work(outer);
      return serialize(() =>
        runUnit({ ...present, writing: false, lockName: null }, work),
      );
    },
    write,
    // The file's lock is one for all writes.
    exclusive: (work) => write(work),
    close: () =>
      serialize(async () => {
        // Another process that reads it is not waited for.
        await manager.query('PRAGMA busy_timeout = 0');
        await emptyJournal(manager);
        await dataSource.destroy();
      }, true),
  };
}

/** Another process may have the file for longer than this one waits. Error: OVERLOADED. */
async function begin(manager: EntityManager): Promise<void> {
  try {
    await manager.query('BEGIN IMMEDIATE');
  } catch (error) {
    throw (error as { code?: unknown }).code === 'SQLITE_BUSY'
      ? overloaded()
      : error;
  }
}

/** Brings the journal into the file: what was overwritten would still stand in it. */
const emptyJournal = (manager: EntityManager): Promise<unknown> =>
  manager.query('PRAGMA wal_checkpoint(TRUNCATE)');

/**
 * A row that is always there. Where people are kept every write begins by sharing it, and `alone` takes it: before a write sees anything,
 * so that what it sees is there.
 */
const globalLock = 'SELECT id FROM migrations ORDER BY id LIMIT 1';

function mysqlDatabase(
  dataSource: DataSource,
  keys: DataKeys,
  counter: StatementCounter,
  pool: Database['pool'],
): Database {
  const holdsPeople = dataSource.entityMetadatas.some(
    ({ tableName }) => tableName === 'betrokkenheid',
  );
  const writing =
    (lock: 'LOCK IN SHARE MODE' | 'FOR UPDATE'): Database['write'] =>
    async (work, lockName = null) => {
      const outer = enclosingUnit(dataSource, true, lockName);
      if (outer) return work(outer);
      return withRetry((committing) =>
        dataSource.transaction(async (manager) => {
          if (holdsPeople) await manager.query(`${globalLock} ${lock}`);
          if (lockName !== null) await acquireLock(manager, lockName);
          const present = {
            owner: dataSource,
            manager,
            writing: true,
            lockName,
          };
          const result = await runUnit(present, work);
          committing();
          return result;
        }),
      );
    };
  const exclusive = writing('FOR UPDATE');
  return {
    keys,
    dialect: 'mysql',
    pool,
    statements: () => counter.count,
    read: (work) => {
      const outer = enclosingUnit(dataSource, false);
      if (outer) return work(outer);
      const { manager } = dataSource;
      const present = { owner: dataSource, manager, writing: false };
      return withRetry(() => runUnit({ ...present, lockName: null }, work));
    },
    write: writing('LOCK IN SHARE MODE'),
    exclusive: (work) => exclusive(work),
    close: () => dataSource.destroy(),
  };
}

/** The tables of a file are brought up to date when it is opened. */
async function migrateFile(
  dataSource: DataSource,
  database: Database,
): Promise<void> {
  const run = await database.write(() =>
    dataSource.runMigrations({ transaction: 'none' }),
  );
  if (run.length > 0) await database.read(emptyJournal);
}
