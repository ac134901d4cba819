import {
  createPublicKey,
  createSecretKey,
  generateKeyPairSync,
  randomBytes,
} from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demonstration } from '../../../shared/demo/demonstration.js';
import { createAuthenticate } from '../../../gateway/authentication/authenticate.js';
import { tokenVerifier } from '../../../gateway/authentication/token-verifier.js';
import { inProcess } from '../../../gateway/authorization/policy/in-process.js';
import { policies } from '../../../gateway/authorization/policy/policies.js';
import { planSupergraphsInWorkers } from '../../../gateway/supergraph/planning.js';
import { createRateLimiter } from '../../../gateway/limits/rate-limit/rate-limiter.js';
import { createGateway } from '../../../gateway/server.js';
import { noLimits } from '../../../gateway/testing/no-limits.js';
import { readDataKeys } from '../../../shared/numbers/data-keys.js';
import { openDatabase } from '../../../shared/database/database.js';
import { demoAudience, demoIssuer } from '../../../shared/demo/token.js';
import { auditModel } from '../../../shared/audit/audit-tables.js';
import { createLogger } from '../../../shared/logger.js';
import { createTracing } from '../../../shared/telemetry/tracing.js';
import { testPurpose } from '../../support/test-purpose.js';
import { tuneGarbageCollection } from '../../../shared/garbage-collection.js';
import { config } from './config.js';

/** This gateway as `gateway/main.ts` starts it: tokens, authorization, caller assertions, traces, and an audit log in a database file. */
tuneGarbageCollection();
const { supergraph, folder, partners, issuerKey, scopes, ...traced } = config();
const logger = createLogger('gateway', 'error');
const dataDir = mkdtempSync(join(folder, 'audit-log-'));
const database = await openDatabase(
  {
    databaseUrl: join(dataDir, 'gateway.db'),
    dataKeys: readDataKeys(
      'gateway',
      { DEMO: '1', DATA_DIR: dataDir },
      demonstration,
    ),
  },
  auditModel,
);
let transactions = 0;
let statements = 0;
const gateway = await createGateway({
  host: '127.0.0.1',
  port: 0,
  opsPort: 0,
  requestDeadlineMs: 120_000,
  supergraph: readFileSync(supergraph, 'utf8'),
  planning: planSupergraphsInWorkers(),
  partners: Object.entries(partners).map(([name, url]) => ({
    name,
    url,
    deadlineMs: 60_000,
    callerSecret: createSecretKey(randomBytes(32)),
  })),
  authenticate: createAuthenticate(
    tokenVerifier({
      name: demoIssuer,
      audience: demoAudience,
      key: createPublicKey(issuerKey),
    }),
  ),
  database: {
    ...database,
    append: (all) => {
      transactions += 1;
      statements += all.length;
      return database.append(all);
    },
  },
  decisionPoint: inProcess(policies),
  register: [testPurpose(scopes)],
  quota: await createRateLimiter({ limits: noLimits, redisUrl: null, logger }),
  callerKey: generateKeyPairSync('ed25519').privateKey,
  landing: null,
  corsOrigins: [],
  // Its cost counts, and none of the requests here is refused.
  minimumConcurrency: 64,
  maximumConcurrency: 512,
  tracing: createTracing('gateway', {
    url: traced.collector,
    headers: {},
    ca: undefined,
    sampleRatio: traced.sampleRatio,
  }),
  logger,
});
console.log(`Listening on ${gateway.url}`);
process.on('SIGTERM', () => {
  console.log(JSON.stringify({ transactions, statements }));
  void gateway.stop().then(() => process.exit());
});
