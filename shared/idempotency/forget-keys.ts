import { LessThan, type EntityManager } from 'typeorm';
import { startBackground, type Background } from '../background.js';
import type { Database } from '../database/database.js';
import type { Logger } from '../logger.js';
import { IdempotencyKey } from './idempotency-key.js';

const keptMs = 24 * 60 * 60 * 1_000;
const everyMs = 60_000;

/** Deletes the keys of a day ago with their responses, each minute in which `mayRun`. Without `isTimed` only on `run`. */
export const forgetKeys = (
  database: Database,
  logger: Logger,
  { isTimed, mayRun }: { isTimed: boolean; mayRun?: () => boolean },
): Background =>
  startBackground(
    async () => {
      const until = new Date(Date.now() - keptMs).toISOString();
      await database.write((manager) =>
        manager.delete(IdempotencyKey, { carriedOutAt: LessThan(until) }),
      );
      return false;
    },
    logger,
    isTimed ? everyMs : null,
    undefined,
    mayRun,
  );

/** All of them: which people a response is about is known only to who opens it. That the mutations were carried out stays known. */
export const forgetResponses = (manager: EntityManager): Promise<unknown> =>
  manager.query('UPDATE idempotency_key SET response = NULL');
