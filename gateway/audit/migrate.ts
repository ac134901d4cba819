import { parseArgs } from 'node:util';
import { auditModel } from '../../shared/audit/audit-tables.js';
import { grantAuditRights } from '../../shared/audit/audit-rights.js';
import { openDatabase } from '../../shared/database/database.js';
import { runMigration } from '../../shared/database/run-migration.js';
import { demonstration } from '../../shared/demo/demonstration.js';
import { databaseConfig } from '../../shared/subgraph/partner-config.js';
import { environment } from '../config.js';

await runMigration('gateway', async () => {
  const { values } = parseArgs({ options: { 'grant-to': { type: 'string' } } });
  const database = await openDatabase(
    {
      ...databaseConfig('gateway', demonstration, environment),
      migratedBy: undefined,
    },
    auditModel,
  );
  const user = values['grant-to'];
  if (user !== undefined) await grantAuditRights(database, user);
  return database;
});
