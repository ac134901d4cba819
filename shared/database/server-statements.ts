import type { DatabasePool, PooledConnection } from './database-pool.js';
import type { Statement } from './database-types.js';
import type { OpenedSource } from './opened-source.js';

type Query = (sql: string, values?: readonly unknown[]) => Promise<unknown>;

/** Statements without what TypeORM does for each of them. Each is observed. */
export class ServerStatements {
  constructor(
    private readonly pool: DatabasePool,
    private readonly observe: OpenedSource['observe'],
  ) {}

  /** One by itself. */
  query(sql: string, values: readonly unknown[]): Promise<unknown> {
    return this.connected((query) => query(sql, values));
  }

  /** One on a connection that the caller has, and releases. */
  queryOn(
    connection: PooledConnection,
    sql: string,
    values: readonly unknown[],
  ): Promise<unknown> {
    return this.observe(sql, values, () => send(connection, sql, values));
  }

  /** `committing` is called right before COMMIT. */
  transaction(
    statements: readonly Statement[],
    committing: () => void,
  ): Promise<void> {
    return this.connected(async (query, connection) => {
      await query('START TRANSACTION');
      try {
        for (const { sql, values } of statements) await query(sql, values);
      } catch (error) {
        await query('ROLLBACK').catch(() => connection.destroy());
        throw error;
      }
      committing();
      await query('COMMIT');
    });
  }

  private async connected<T>(
    work: (query: Query, connection: PooledConnection) => Promise<T>,
  ): Promise<T> {
    const connection = await connect(this.pool);
    const query: Query = (sql, values = []) =>
      this.queryOn(connection, sql, values);
    try {
      return await work(query, connection);
    } finally {
      connection.release();
    }
  }
}

export const connect = (pool: DatabasePool): Promise<PooledConnection> =>
  new Promise((resolve, reject) =>
    pool.getConnection((error, connection) => {
      if (error) reject(error);
      else resolve(connection!);
    }),
  );

/** The rows of a statement, which nothing observes. */
export const send = (
  connection: PooledConnection,
  sql: string,
  values: readonly unknown[] = [],
): Promise<unknown> =>
  new Promise((resolve, reject) =>
    connection.query(sql, values, (error, rows) => {
      if (error) reject(error);
      else resolve(rows);
    }),
  );
