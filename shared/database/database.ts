import { basename } from 'node:path';
import { DataSource, type DataSourceOptions, type Logger } from 'typeorm';
import type { DataKeys } from '../numbers/data-keys.js';
import {
  addProofs,
  checkProofs,
  DataKeyProof,
  unprovenKeys,
} from '../numbers/key-proof.js';
import { sqlSpans } from '../telemetry/sql-spans.js';
import { boundPool, poolOf } from './database-pool.js';
import { isServer, optionsOf, notOpened } from './database-options.js';
import type { Database } from './database-types.js';
import { embeddedDatabase, emptyJournal } from './embedded-database.js';
import { LeaseEntity } from './lease.js';
import {
  checkMigrated,
  migrateServer,
  pendingMigrations,
} from './migrations.js';
import { committedWrites, ReadReplica } from './read-replica.js';
import { serverDatabase } from './server-database.js';
import { StatementCounter } from './statement-counter.js';
import type { OpenedSource } from './opened-source.js';
import { readRows } from './unit.js';

export type { Database, LockName, Statement } from './database-types.js';

/** Where a database is, and what its owner reads it with. */
export interface DatabaseLocation {
  /** `mysql://…`, or a file in a demonstration: made when missing, `:memory:` for none. */
  databaseUrl: string;
  /** A replica of that server, which reads go to. */
  databaseReadUrl?: string | undefined;
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
 * Opens a database and brings its tables up to date, or checks that they are. Throws ConfigError when they are not, and when the keys are
 * not those of what is there; nothing is written then, besides the tables.
 */
export async function openDatabase(
  location: DatabaseLocation,
  model: DatabaseModel,
  /** For a migration of another process to end. */
  migrationWaitSeconds = 60,
): Promise<Database> {
  const { databaseUrl, databaseReadUrl, migratedBy, dataKeys: keys } = location;
  const counter = new StatementCounter();
  const mysql = isServer(databaseUrl);
  const spans = sqlSpans(mysql ? 'mysql' : 'sqlite');
  const connect = (url: string) =>
    connectSource({ ...location, databaseUrl: url }, model, counter, spans);
  const dataSource = await connect(databaseUrl);
  const opened = {
    dataSource,
    keys,
    statements: () => counter.count,
    observe: observer(counter, spans),
  };
  const pool = poolOf(dataSource);
  const committed = committedWrites(pool);
  const replica = databaseReadUrl
    ? new ReadReplica(() => migrated(connect(databaseReadUrl)), committed)
    : null;
  const database = mysql
    ? serverDatabase(opened, pool, replica, committed)
    : embeddedDatabase(opened);
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
    await replica?.probe();
  } catch (error) {
    await replica?.stop();
    await dataSource.destroy();
    throw error;
  }
  return database;
}

async function connectSource(
  location: Pick<
    DatabaseLocation,
    'databaseUrl' | 'databaseCa' | 'databasePoolSize'
  >,
  model: DatabaseModel,
  logger: Logger,
  spans: ReturnType<typeof sqlSpans>,
): Promise<DataSource> {
  const dataSource = new DataSource({
    ...optionsOf(location),
    entities: [...Object.values(model.entities), LeaseEntity],
    migrations: model.migrations,
    synchronize: false,
    logging: true,
    logger,
  });
  await dataSource.initialize().catch((error: unknown) => {
    throw notOpened(error);
  });
  if (isServer(location.databaseUrl)) boundPool(poolOf(dataSource));
  dataSource.subscribers.push(readRows(model.person), spans);
  return dataSource;
}

/** A replica gets new tables and columns later than its primary. */
async function migrated(connecting: Promise<DataSource>): Promise<DataSource> {
  const replica = await connecting;
  try {
    if ((await pendingMigrations(replica)) === 0) return replica;
    const code = 'MIGRATIONS_PENDING';
    throw Object.assign(new Error(code), { code });
  } catch (error) {
    await replica.destroy();
    throw error;
  }
}

const observer =
  (
    logger: Logger,
    spans: ReturnType<typeof sqlSpans>,
  ): OpenedSource['observe'] =>
  <T>(query: string, values: readonly unknown[], execute: () => T): T => {
    const from = Date.now();
    const ended = (success: boolean) => {
      logger.logQuery(query, [...values]);
      spans.afterQuery({ query, executionTime: Date.now() - from, success });
    };
    try {
      const result = execute();
      // Here and not in a callback of the driver, which does not know of which request the statement is.
      if (result instanceof Promise)
        result.then(
          () => ended(true),
          () => ended(false),
        );
      else ended(true);
      return result;
    } catch (error) {
      ended(false);
      throw error;
    }
  };

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
