import { generateKeyPairSync } from 'node:crypto';
import type { Database } from '../../shared/database/database.js';
import { createLogger } from '../../shared/logger.js';
import type {
  PartnerDeps,
  RunningPartner,
} from '../../shared/subgraph/partner.js';
import {
  servingAlone,
  testDataKeys,
} from '../../shared/testing/test-partner.js';
import { partners } from './partners.js';

/** DJI by itself with an empty database in memory, health and metrics included; it closes the database when it stops. */
export async function startOwnPartner(
  changes: Partial<PartnerDeps> = {},
): Promise<RunningPartner & { database: Database }> {
  const database = await partners.dji.open({
    databaseUrl: ':memory:',
    dataKeys: testDataKeys,
  });
  const partner = await partners.dji.createServer({
    database,
    callerKey: generateKeyPairSync('ed25519').publicKey,
    ...servingAlone,
    opsPort: 0,
    logger: createLogger('test', 'silent'),
    ...changes,
  });
  return { ...partner, database };
}
