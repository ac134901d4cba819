import { existsSync } from 'node:fs';
import { auditModel } from '../../../../shared/audit/audit-tables.js';
import { ConfigError } from '../../../../shared/config.js';
import {
  inspectDatabase,
  type DatabaseState,
} from '../../../../shared/database/inspect-database.js';
import { isServer } from '../../../../shared/database/database-options.js';
import type { GatewayConfig } from '../../../config.js';
import { fail, ok, warn, type Finding } from './finding.js';

/** The database of the gateway: reachable, its tables, TLS, connections, and whether its keys open what is there. Changes nothing. */
export async function checkDatabase(config: GatewayConfig): Promise<Finding[]> {
  const { databaseUrl, migratedBy } = config;
  const isFile = !isServer(databaseUrl);
  if (isFile && !existsSync(databaseUrl))
    return [
      warn(
        'database',
        'there is none yet',
        'Start the gateway once: it makes the file.',
      ),
    ];
  try {
    const state = await inspectDatabase(config, auditModel);
    return [
      ok('database', isFile ? 'a file, which opens' : 'reachable'),
      migrations(state, migratedBy),
      ...(state.pendingMigrations === 0
        ? [ok('data keys', 'they open what is there')]
        : []),
      ...(isFile ? [] : [tls(state)]),
      ...connections(state, config),
    ];
  } catch (error) {
    return error instanceof ConfigError
      ? [fail('data keys', error.message, 'Set the keys that it names.')]
      : [
          fail(
            'database',
            (error as Error).message,
            'Check GATEWAY_DATABASE_URL, its password, and that the server runs.',
          ),
        ];
  }
}

const migrations = (
  { pendingMigrations }: DatabaseState,
  command = 'npm run migrate',
): Finding =>
  pendingMigrations === 0
    ? ok('migrations', 'all of this version were run')
    : fail(
        'migrations',
        `${pendingMigrations} of this version were not run`,
        `Run ${command}, as a user who may change tables.`,
      );

/** Elsewhere than on this machine a service connects over TLS only. */
const tls = ({ tls: version }: DatabaseState): Finding =>
  ok('database TLS', version ?? 'none: it is on this machine');

function connections(
  { connections: state }: DatabaseState,
  { databasePoolSize = 10, workers }: GatewayConfig,
): Finding[] {
  if (!state) return [];
  const { used, max } = state;
  const wanted = databasePoolSize * workers;
  const text = `${used} of ${max} connections in use; this gateway takes at most ${wanted}`;
  return [
    wanted > max - used
      ? warn(
          'database pool',
          text,
          'Lower DATABASE_POOL_SIZE, or raise max_connections of the server.',
        )
      : ok('database pool', text),
  ];
}
