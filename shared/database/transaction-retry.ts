import { setTimeout } from 'node:timers/promises';
import type { GraphQLError } from 'graphql';
import { graphError, retryAfter } from '../graphql/errors.js';
import { NoConnection } from './database-pool.js';

/** Work is done again at most twice. */
const attempts = 3;

/**
 * Does work on a server again when nothing of it was kept: after a deadlock and after a lost connection, with increasing delays; and once
 * after a violated unique index, because the domain rules then see the row of the concurrent transaction. The work calls `committing` right
 * before COMMIT: a connection lost after that does not tell whether the server has committed, so the error is thrown. Error: OVERLOADED.
 */
export async function withRetry<T>(
  work: (committing: () => void) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    let mayBeKept = false;
    try {
      return await work(() => (mayBeKept = true));
    } catch (error) {
      const code = codeOf(error);
      const isAgain =
        lockFailures.includes(code) ||
        (code === 'ER_DUP_ENTRY' && attempt === 1) ||
        (isLost(error) && !mayBeKept);
      if (!isAgain) throw error;
      if (attempt === attempts || code === 'ER_LOCK_WAIT_TIMEOUT')
        throw overloaded();
      await setTimeout(Math.random() * 10 * 2 ** attempt);
    }
  }
}

const codeOf = (error: unknown) =>
  String((error as { code?: unknown } | null)?.code);

const lockFailures = [
  'ER_LOCK_DEADLOCK',
  'ER_CHECKREAD',
  'ER_LOCK_WAIT_TIMEOUT',
];

/** The server's last words on a connection; what the driver finds is `fatal`. */
const lostCodes = ['ER_CONNECTION_KILLED', 'ER_SERVER_SHUTDOWN'];

/** Whether a connection ended on which something was sent: the server rolls that back. */
const isLost = (error: unknown): boolean =>
  !(error instanceof NoConnection) &&
  ((error as { fatal?: unknown } | null)?.fatal === true ||
    lostCodes.includes(codeOf(error)));

/** Nothing was written, because of concurrent writes to the same rows or of a connection that was lost. */
export const overloaded = (): GraphQLError =>
  graphError(
    'OVERLOADED',
    'Others are writing the same now, so nothing was written. Try again.',
    retryAfter(1),
  );
