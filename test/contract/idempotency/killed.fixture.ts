import { createPublicKey } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Database } from '../../../shared/database/database.js';
import { createLogger } from '../../../shared/logger.js';
import { IdempotencyKey } from '../../../shared/idempotency/idempotency-key.js';
import {
  servingAlone,
  testDataKeys,
} from '../../../shared/testing/test-partner.js';
import { akkoord } from '../../../subgraphs/akkoord/definition.js';

/** Akkoord, killed by its first mutation with an idempotency key: before the commit of its transaction, or before what it writes next. */
const [, , databaseUrl, publicKey, moment] = process.argv;
const database = await akkoord.open({
  databaseUrl: databaseUrl!,
  dataKeys: testDataKeys,
});
async function dieIfKeyed(manager: EntityManager): Promise<void> {
  if (!(await manager.existsBy(IdempotencyKey, {}))) return;
  process.kill(process.pid, 'SIGKILL');
  await new Promise(() => {});
}
let isWriting = false;
const write: Database['write'] = (work, lockName) =>
  database.write(async (manager) => {
    // A write inside another one is part of it.
    if (isWriting) return work(manager);
    await dieIfKeyed(manager);
    isWriting = true;
    const result = await work(manager);
    if (moment === 'before the commit') await dieIfKeyed(manager);
    isWriting = false;
    return result;
  }, lockName);
const { url } = await akkoord.createServer({
  database: { ...database, write },
  callerKey: createPublicKey(publicKey!),
  ...servingAlone,
  logger: createLogger('akkoord', 'silent'),
});
console.log(`listens on ${url}`);
