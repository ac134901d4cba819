import { DataSource, type EntityManager } from 'typeorm';
import { checkProofs } from '../numbers/key-proof.js';
import { isServer, optionsOf, notOpened } from './database-options.js';
import type { DatabaseLocation, DatabaseModel } from './database.js';
import { pendingMigrations } from './migrations.js';

/** A database as a service would find it now. */
export interface DatabaseState {
  /** Of this version that were not run on it. */
  pendingMigrations: number;
  /** The version of TLS; `null` without, and for a file. */
  tls: string | null;
  /** Of the whole server; `null` for a file. */
  connections: { used: number; max: number } | null;
}

/** Opens a database that is there and changes nothing. Errors: ConfigError when other keys are needed; else why it cannot be opened. */
export async function inspectDatabase(
  { databaseUrl, databaseCa, dataKeys: keys }: DatabaseLocation,
  model: DatabaseModel,
): Promise<DatabaseState> {
  const onServer = isServer(databaseUrl);
  const dataSource = new DataSource({
    ...optionsOf({ databaseUrl, databaseCa, databasePoolSize: 2 }),
    entities: model.entities,
    migrations: model.migrations,
    synchronize: false,
  });
  await dataSource.initialize().catch((error: unknown) => {
    throw notOpened(error);
  });
  try {
    const { manager } = dataSource;
    const pending = await pendingMigrations(dataSource);
    if (pending === 0) {
      await checkProofs(manager, keys, 'of the gateway');
      await model.checkKeys?.({ keys, read: (work) => work(manager) });
    }
    return {
      pendingMigrations: pending,
      tls: onServer ? (await status(manager, 'Ssl_version')) || null : null,
      connections: onServer ? await connectionsOf(manager) : null,
    };
  } finally {
    await dataSource.destroy();
  }
}

async function connectionsOf(manager: EntityManager) {
  const [row] = await manager.query<{ max: number | string }[]>(
    'SELECT @@max_connections AS max',
  );
  const used = await status(manager, 'Threads_connected');
  return { used: Number(used), max: Number(row!.max) };
}

async function status(manager: EntityManager, name: string): Promise<string> {
  const [row] = await manager.query<{ Value: string }[]>(
    `SHOW SESSION STATUS LIKE '${name}'`,
  );
  return row?.Value ?? '';
}
