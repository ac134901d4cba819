import { runRetention } from '../../shared/retention/run-retention.js';
import { demonstration } from '../../shared/demo/demonstration.js';
import { openDatabase } from '../../shared/database/database.js';
import { auditModel } from '../../shared/audit/audit-tables.js';
import { databaseConfig } from '../../shared/subgraph/partner-config.js';
import { environment } from '../config.js';
import { retentionRules } from './retention-rules.js';

await runRetention('gateway', retentionRules, () =>
  openDatabase(
    databaseConfig('gateway', demonstration, environment),
    auditModel,
  ),
);
