import type { DataSource, EntityManager } from 'typeorm';
import type { Logger } from '../logger.js';
import type { DataKeys } from '../numbers/data-keys.js';
import type { PoolUse } from './database-pool.js';

/** A statement with its values. */
export interface Statement {
  sql: string;
  values: readonly unknown[];
}

/**
 * A partner's database. Every access is a unit of work: `read` or `write`. Units nest: inside one, the same manager is used.
 * A `write` is all or nothing: what it throws rolls everything back.
 */
export interface Database {
  /** For the numbers that rest in it. */
  readonly keys: DataKeys;
  readonly dialect: 'embedded' | 'mysql';
  /** The columns of its tables, and how values are converted. */
  readonly mapping: Pick<DataSource, 'getMetadata' | 'driver'>;
  read<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /**
   * The rows of one SELECT, in the unit around it or in none: a unit, which several statements share, takes longer than most statements.
   * `begin` is called when it has its turn, and may throw.
   */
  select<Row extends object>(
    sql: string,
    parameters: readonly unknown[],
    begin?: () => void,
  ): Promise<Row[]>;
  /**
   * `lockName` serializes writes that check the same thing beyond the row they change, e.g. one person or one caller. The lock is taken
   * before the outermost write reads anything. Errors: OVERLOADED when it is not granted in time.
   */
  write<T>(
    work: (manager: EntityManager) => Promise<T>,
    lockName?: string | null,
  ): Promise<T>;
  /**
   * INSERTs of rows that nothing else depends on, such as audit entries, as a transaction of their own. `exclusive` does not wait for it.
   * Not inside another unit. Errors: as of `write`.
   */
  append(statements: readonly Statement[]): Promise<void>;
  /** A write while no other write runs: for destruction, so that no row is added to what is destroyed. Not inside another unit. */
  exclusive<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** With a replica: reads for `requestDatabase`, which count the writes of the primary once, until `forget`. */
  requestReads?(): Pick<Database, 'read' | 'select'> & { forget(): void };
  /** What the reads of a server go to; `null` without one. */
  readonly replica: Replica | null;
  /** How its connections are used now; an embedded database has one. */
  pool(): PoolUse;
  /** SQL statements sent so far, transaction control not counted. */
  statements(): number;
  close(): Promise<void>;
}

/** A replica of a server. */
export interface Replica {
  /** Whether reads go to it now: it has what the primary has. */
  readonly isUsed: boolean;
  /** Logs once when reads go to the primary, and once when they go to the replica again. */
  reportTo(logger: Logger): void;
}

/** The lock of a write: a name, or a function that looks it up. */
export type LockName = string | null | Promise<string | null>;
