import { createRequire } from 'node:module';
import { LRUCache } from 'lru-cache';
import type { OpenedSource } from './opened-source.js';
import { overloaded } from './transaction-retry.js';

/** Of libsql. */
interface RawConnection {
  prepare(sql: string): {
    all(...parameters: readonly unknown[]): object[];
    run(...parameters: readonly unknown[]): unknown;
  };
}

/** Statements that are prepared; those of one request differ from another's by the numbers of people and rows only. */
const mostPrepared = 200;

type Prepared = ReturnType<RawConnection['prepare']>;

/** Statements by themselves, without TypeORM, which takes longer than the database to execute one. Each is observed. */
export class EmbeddedStatements {
  readonly #raw: RawConnection;
  readonly #exec: (sql: string) => Promise<void>;
  readonly #observe: OpenedSource['observe'];
  readonly #prepared = new LRUCache<string, Prepared>({ max: mostPrepared });

  constructor({ dataSource, observe }: OpenedSource) {
    const { driver } = dataSource as unknown as {
      driver: { databaseConnection: RawConnection };
    };
    this.#raw = driver.databaseConnection;
    // Executes in a thread. Loaded here, because images have no embedded database, and by name, because its types leave this module out.
    const { prototype } = createRequire(import.meta.url)('libsql/promise') as {
      prototype: { exec(this: RawConnection, sql: string): Promise<void> };
    };
    this.#exec = prototype.exec.bind(this.#raw);
    this.#observe = observe;
  }

  all<Row extends object>(sql: string, values: readonly unknown[]): Row[] {
    return this.#execute(sql, values, (one) => one.all(...values) as Row[]);
  }

  run(sql: string, values: readonly unknown[] = []): void {
    this.#execute(sql, values, (one) => one.run(...values));
  }

  /** Takes the file's lock at once. Error: OVERLOADED, when another process has it for longer than this one waits. */
  async transaction<T>(work: () => T | Promise<T>): Promise<T> {
    this.#begin();
    try {
      const result = await work();
      await this.#commit();
      return result;
    } catch (error) {
      this.#rollback();
      throw error;
    }
  }

  #begin(): void {
    try {
      this.run('BEGIN IMMEDIATE');
    } catch (error) {
      const { code } = error as { code?: unknown };
      throw code === 'SQLITE_BUSY' ? overloaded() : error;
    }
  }

  /** The event loop does not wait for the disk. */
  #commit(): Promise<void> {
    const sql = 'COMMIT';
    return this.#observe(sql, [], () => this.#exec(sql));
  }

  #rollback(): void {
    try {
      this.run('ROLLBACK');
    } catch {
      // A full disk has ended it. Why it failed is in the error before.
    }
  }

  #execute<T>(
    sql: string,
    values: readonly unknown[],
    work: (statement: Prepared) => T,
  ): T {
    return this.#observe(sql, values, () => {
      const known = this.#prepared.get(sql);
      const statement = known ?? this.#raw.prepare(sql);
      if (!known) this.#prepared.set(sql, statement);
      return work(statement);
    });
  }
}
