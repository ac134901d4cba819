import { auditModel } from '../../shared/audit/audit-tables.js';
import { openDatabase } from '../../shared/database/database.js';
import { demonstration } from '../../shared/demo/demonstration.js';
import { runArchive } from '../../shared/retention/run-archive.js';
import { databaseConfig } from '../../shared/subgraph/partner-config.js';
import { environment } from '../config.js';

await runArchive('gateway', () =>
  openDatabase(
    databaseConfig('gateway', demonstration, environment),
    auditModel,
  ),
);
