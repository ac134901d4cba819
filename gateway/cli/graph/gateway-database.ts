import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { auditModel } from '../../../shared/audit/audit-tables.js';
import { ConfigError } from '../../../shared/config.js';
import {
  openDatabase,
  type Database,
} from '../../../shared/database/database.js';
import { demonstration } from '../../../shared/demo/demonstration.js';
import { databaseConfig } from '../../../shared/subgraph/partner-config.js';
import { cliConfig } from '../config.js';
import { partnerEnv } from '../partner-process.js';
import { CommandFailed } from './command-failed.js';

/** Does something with the database of the gateway: the configured one, else that of the demonstration. Error: CommandFailed, ConfigError. */
export async function withGatewayDatabase(
  work: (database: Database) => Promise<void>,
): Promise<void> {
  const { env, dataDir } = cliConfig();
  const ownEnv = partnerEnv(env, ['gateway']);
  const isThere = existsSync(join(dataDir, 'gateway.db'));
  if (ownEnv['DEMO'] === '1' && !isThere)
    throw new CommandFailed(
      `There is no database in ${dataDir}. Start the demonstration first (npm start), or set GATEWAY_DATABASE_URL.`,
    );
  const database = await open(ownEnv);
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

async function open(env: NodeJS.ProcessEnv): Promise<Database> {
  try {
    return await openDatabase(
      databaseConfig('gateway', demonstration, env),
      auditModel,
    );
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new CommandFailed((error as Error).message);
  }
}
