import { setTimeout } from 'node:timers/promises';
import type { GraphQLError } from 'graphql';
import { graphError, retryAfter } from '../graphql/errors.js';

const attempts = 5;

/**
 * Retries a transaction that was rolled back: after a deadlock, with increasing delays; and once after a violated unique index, because the
 * domain rules then see the row of the concurrent transaction. Error: OVERLOADED.
 */
export async function withRetry<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction();
    } catch (error) {
      const code = String((error as { code?: unknown } | null)?.code);
      const madeMeanwhile = code === 'ER_DUP_ENTRY' && attempt === 1;
      if (!madeMeanwhile && !lockFailures.includes(code)) throw error;
      if (attempt === attempts || code === 'ER_LOCK_WAIT_TIMEOUT')
        throw overloaded();
      await setTimeout(Math.random() * 10 * 2 ** attempt);
    }
  }
}

const lockFailures = [
  'ER_LOCK_DEADLOCK',
  'ER_CHECKREAD',
  'ER_LOCK_WAIT_TIMEOUT',
];

/** Nothing was written, because of concurrent writes to the same rows. */
export const overloaded = (): GraphQLError =>
  graphError(
    'OVERLOADED',
    'Others are writing the same now, so nothing was written. Try again.',
    retryAfter(1),
  );
