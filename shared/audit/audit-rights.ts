import { ConfigError } from '../config.js';
import type { Database } from '../database/database.js';

/** All that the gateway does to its database while it serves: it adds to the audit log, notes what was shipped, and holds the lease to do that. */
const rights = [
  'SELECT ON *',
  'INSERT, UPDATE (verzonden_tijdstip) ON verwerking',
  'INSERT ON verwerking_betrokkene',
  'INSERT ON toegang',
  'INSERT ON field_list',
  'INSERT ON data_key_proof',
  'INSERT, UPDATE ON lease',
];

/**
 * Grants the database user of the gateway, `name` or `name@host`, what it needs. Here and not where users are made: a right to one column
 * can be granted only when its table is there. Error: ConfigError for an embedded database, which has no users.
 */
export function grantAuditRights(
  database: Database,
  user: string,
): Promise<void> {
  if (database.dialect === 'embedded')
    throw new ConfigError('--grant-to: an embedded database has no users.');
  const [name, host = '%'] = user.split('@');
  return database.read(async (manager) => {
    for (const right of rights)
      await manager.query(`GRANT ${right} TO ?@?`, [name, host]);
  });
}
