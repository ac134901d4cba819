import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { DataSourceOptions } from 'typeorm';
import { ConfigError, isLoopback } from '../config.js';
import { waitingPerConnection } from './database-pool.js';
import { makePrivateFile, makePrivateFolder } from '../private-files.js';

/** Whether a location is a server, and no file. */
export const isServer = (location: string): boolean =>
  /^(mysql|mariadb):\/\//.test(location);

/** A database where it is, without its tables. */
export const optionsOf = ({
  databaseUrl,
  databaseCa,
  databasePoolSize,
}: {
  databaseUrl: string;
  databaseCa?: string | undefined;
  databasePoolSize?: number | undefined;
}) =>
  isServer(databaseUrl)
    ? mysqlOptions(databaseUrl, databaseCa, databasePoolSize)
    : embeddedOptions(databaseUrl);

/** A server, over TLS unless it is on this machine. */
function mysqlOptions(
  location: string,
  ca: string | undefined,
  poolSize = 10,
): Extract<DataSourceOptions, { type: 'mysql' | 'mariadb' }> {
  const host = new URL(location).hostname;
  return {
    type: 'mysql',
    url: location.replace(/^mariadb:/, 'mysql:'),
    charset: 'utf8mb4',
    timezone: 'Z',
    dateStrings: true,
    connectTimeout: 5_000,
    poolSize,
    extra: { queueLimit: waitingPerConnection * poolSize },
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

/** A file, made when missing, or memory. Error: ConfigError. */
function embeddedOptions(
  location: string,
): Extract<DataSourceOptions, { type: 'better-sqlite3' }> {
  if (location.includes('://'))
    throw new ConfigError(
      'A database is `mysql://…` or a file; other kinds are not supported.',
    );
  if (location !== ':memory:') {
    makePrivateFolder(dirname(location));
    // SQLite gives its journal files the mode of this one.
    for (const file of [location, `${location}-wal`, `${location}-shm`])
      if (file === location || existsSync(file)) makePrivateFile(file);
  }
  return {
    type: 'better-sqlite3',
    driver: createRequire(import.meta.url)('libsql') as unknown,
    database: location,
    prepareDatabase: (raw: { exec(sql: string): void }) => {
      raw.exec('PRAGMA busy_timeout = 10000');
      raw.exec('PRAGMA journal_mode = WAL');
      // Commits survive a power failure, which an audit log requires.
      raw.exec('PRAGMA synchronous = FULL');
      // In KiB. The default of 2 MB writes pages of large indices again and again.
      raw.exec('PRAGMA cache_size = -65536');
      // Overwrites deleted data, which could otherwise still be read in the file.
      raw.exec('PRAGMA secure_delete = ON');
    },
  };
}

/** For operators: without host and user, which the driver's message has. */
export function notOpened(error: unknown): Error {
  const { code = 'no answer' } = error as { code?: string };
  const message = `The database cannot be opened (${code}). Check its …_DATABASE_URL and password, and that it runs.`;
  return Object.assign(new Error(message), { code });
}
