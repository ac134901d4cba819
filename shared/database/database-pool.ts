import type { Socket } from 'node:net';
import { GraphQLError } from 'graphql';
import type { DataSource } from 'typeorm';
import { graphError, retryAfter } from '../graphql/errors.js';

/** As many times the size of the pool may wait for a connection: one request may fetch with several at a time. */
export const waitingPerConnection = 20;
/** An embedded database has one connection, whose turns are short. */
const embeddedWaiting = 1_000;
const longestWaitMs = 2_000;

/** Error codes of a server that takes no more connections, or none at all: nothing of the statement was sent. */
const refusals = new Set([
  'ER_CON_COUNT_ERROR',
  'ER_TOO_MANY_USER_CONNECTIONS',
  'ER_USER_LIMIT_REACHED',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
]);

const { message, extensions } = graphError(
  'OVERLOADED',
  'The database has too much to do now. Try again later.',
  retryAfter(1),
);

/** OVERLOADED: nothing was sent to the database. */
export class NoConnection extends GraphQLError {
  /** `code`: what the server or the network said. */
  constructor(readonly code = '') {
    super(message, { extensions });
  }

  /** The database cannot be reached at all. */
  get isAway(): boolean {
    return /^E(?!R_)/.test(this.code);
  }
}

/** A connection of mysql2. */
export interface PooledConnection {
  query(
    sql: string,
    parameters: readonly unknown[],
    done: (error: Error | null, rows: unknown) => void,
  ): void;
  /** Gives it back. */
  release(): void;
  destroy(): void;
  stream: Pick<Socket, 'destroy'>;
}
type GotConnection = (
  error: (Error & { code?: string }) | null,
  connection?: PooledConnection,
) => void;

/** The pool of mysql2, as TypeORM uses it; it publishes no counts but these queues. */
export interface DatabasePool {
  getConnection(callback: GotConnection): void;
  config: { connectionLimit: number };
  _allConnections: { length: number; toArray(): PooledConnection[] };
  _freeConnections: { length: number };
  _connectionQueue: { length: number };
}

export const poolOf = ({ driver }: Pick<DataSource, 'driver'>): DatabasePool =>
  (driver as unknown as { pool: DatabasePool }).pool;

/** Counts, now. */
export interface PoolUse {
  used: number;
  idle: number;
  /** Requests for a connection that have none yet. */
  waiting: number;
  /** Connections that there may be. */
  max: number;
}

export function useOfPool(pool: DatabasePool): PoolUse {
  const idle = pool._freeConnections.length;
  return {
    used: pool._allConnections.length - idle,
    idle,
    waiting: pool._connectionQueue.length,
    max: pool.config.connectionLimit,
  };
}

/** Ends a connection; what waits on it fails as on a lost one. The driver's `destroy` would leave that waiting for ever. */
export function breakConnection({ stream }: PooledConnection): void {
  const error = new Error('The server does not respond.');
  stream.destroy(Object.assign(error, { code: 'ETIMEDOUT' }));
}

/** Bounds how long a connection is waited for; the driver bounds only how many wait. What it fails with is reported as overload. */
export function boundPool(
  pool: Pick<DatabasePool, 'getConnection'>,
  waitMs = longestWaitMs,
): void {
  const getConnection = pool.getConnection.bind(pool);
  pool.getConnection = (callback) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      callback(new NoConnection());
    }, waitMs);
    getConnection((error, connection) => {
      clearTimeout(timer);
      if (isLate) connection?.release();
      else callback(error && reported(error), connection);
    });
  };
}

function reported(error: Error & { code?: string }): Error {
  // The driver gives this one no code.
  if (error.message === 'Queue limit reached.') return new NoConnection();
  return refusals.has(error.code ?? '') ? new NoConnection(error.code) : error;
}

/** Runs one at a time, in order; `use` as of a pool of one connection. Error: OVERLOADED when too many wait, unless `always`. */
export function turns(maxWaiting = embeddedWaiting) {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let used = 0;
  const inTurn = <T>(work: () => Promise<T>, always = false): Promise<T> => {
    if (waiting > maxWaiting && !always)
      return Promise.reject(new NoConnection());
    waiting += 1;
    const begin = async () => {
      waiting -= 1;
      used = 1;
      try {
        return await work();
      } finally {
        used = 0;
      }
    };
    const turn = last.then(begin, begin);
    last = turn.catch(() => undefined);
    return turn;
  };
  const use = (): PoolUse => ({ used, idle: 1 - used, waiting, max: 1 });
  return Object.assign(inTurn, { use });
}
