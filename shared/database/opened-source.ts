import type { DataSource } from 'typeorm';
import type { DataKeys } from '../numbers/data-keys.js';

/** An open connection, or pool of them, and what every statement on it is reported to. */
export interface OpenedSource {
  dataSource: DataSource;
  keys: DataKeys;
  /** Number of statements so far. */
  statements(): number;
  /** Executes a statement without TypeORM: counts it, and records its span once it has ended. `T` may be a promise. */
  observe<T>(sql: string, values: readonly unknown[], execute: () => T): T;
}
