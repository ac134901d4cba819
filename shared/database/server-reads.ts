import type { DataSource, QueryRunner } from 'typeorm';
import type { PooledConnection } from './database-pool.js';
import type { Database } from './database-types.js';
import type { CommittedWrites, ReadReplica } from './read-replica.js';
import type { ServerStatements } from './server-statements.js';
import { withRetry } from './transaction-retry.js';
import { enclosingUnit, runUnit } from './unit.js';

/** Reads of a server, from its replica when that has all that `committed` counts. */
export function serverReads(
  dataSource: DataSource,
  single: ServerStatements,
  replica: ReadReplica | null,
  committed: CommittedWrites,
): Pick<Database, 'read' | 'select'> {
  const withRunner = async <T>(
    work: (runner: QueryRunner | undefined) => Promise<T>,
  ): Promise<T> => {
    if (!replica) return work(undefined);
    const runner = await replica.connect(committed);
    try {
      return await work(runner);
    } finally {
      await runner?.release();
    }
  };
  return {
    read: (work) => {
      const outer = enclosingUnit(dataSource, false);
      if (outer) return work(outer);
      const present = { owner: dataSource, writing: false, lockName: null };
      return withRetry(() =>
        withRunner((runner) => {
          const { manager } = runner ?? dataSource;
          return runUnit({ ...present, manager }, work);
        }),
      );
    },
    select: <Row extends object>(
      sql: string,
      parameters: readonly unknown[],
      begin = () => {},
    ) => {
      const outer = enclosingUnit(dataSource, false);
      if (outer) return outer.query<Row[]>(sql, [...parameters]);
      return withRetry(() =>
        withRunner(async (runner) => {
          begin();
          if (!runner) return (await single.query(sql, parameters)) as Row[];
          const connection = (await runner.connect()) as PooledConnection;
          return (await single.queryOn(connection, sql, parameters)) as Row[];
        }),
      );
    },
  };
}
