import type { DataSource, EntityManager } from 'typeorm';
import { useOfPool, type DatabasePool } from './database-pool.js';
import type { Database, Statement } from './database-types.js';
import type { OpenedSource } from './opened-source.js';
import type { CommittedWrites, ReadReplica } from './read-replica.js';
import { serverReads } from './server-reads.js';
import { ServerStatements } from './server-statements.js';
import { withRetry } from './transaction-retry.js';
import { enclosingUnit, runUnit } from './unit.js';
import { acquireAllLocks, acquireLock } from './write-lock.js';

export function serverDatabase(
  opened: OpenedSource,
  pool: DatabasePool,
  replica: ReadReplica | null,
  committed: CommittedWrites,
): Database {
  const { dataSource, keys, statements } = opened;
  const single = new ServerStatements(pool, opened.observe);
  return {
    keys,
    dialect: 'mysql',
    pool: () => useOfPool(pool),
    statements,
    mapping: dataSource,
    replica,
    ...serverReads(dataSource, single, replica, committed),
    ...writesOf(dataSource),
    append: (all) => appendTo(single, all),
    ...(replica && {
      requestReads: () => {
        const { counted, forget } = once(committed);
        return {
          ...serverReads(dataSource, single, replica, counted),
          forget,
        };
      },
    }),
    close: async () => {
      await replica?.stop();
      await dataSource.destroy();
    },
  };
}

/** Remembers the count until `forget`. */
function once(committed: CommittedWrites) {
  let counting: Promise<number> | undefined;
  const forget = () => (counting = undefined);
  return {
    forget,
    counted: () =>
      (counting ??= committed().catch((error: unknown) => {
        forget();
        throw error;
      })),
  };
}

function writesOf(
  dataSource: DataSource,
): Pick<Database, 'write' | 'exclusive'> {
  const holdsPeople = dataSource.entityMetadatas.some(
    ({ tableName }) => tableName === 'betrokkenheid',
  );
  const transaction = <T>(
    work: (manager: EntityManager) => Promise<T>,
    lock: (manager: EntityManager) => Promise<unknown> | null,
    lockName: string | null = null,
  ) =>
    withRetry((committing) =>
      dataSource.transaction(async (manager) => {
        // Before it sees anything, so that what it sees is there.
        await lock(manager);
        const present = { owner: dataSource, manager, writing: true, lockName };
        const result = await runUnit(present, work);
        committing();
        return result;
      }),
    );
  return {
    write: async (work, lockName = null) => {
      const outer = enclosingUnit(dataSource, true, lockName);
      if (outer) return work(outer);
      const needsLock = holdsPeople || lockName !== null;
      return transaction(
        work,
        (manager) => (needsLock ? acquireLock(manager, lockName) : null),
        lockName,
      );
    },
    exclusive: (work) => transaction(work, acquireAllLocks),
  };
}

async function appendTo(
  single: ServerStatements,
  statements: readonly Statement[],
): Promise<void> {
  const [first, second] = statements;
  if (!first) return;
  await withRetry<unknown>((committing) =>
    second
      ? single.transaction(statements, committing)
      : // A transaction around it would be three more round trips. A lost connection does not tell whether the rows were kept. If they were,
        // they are refused the second time: their keys are there.
        single.query(first.sql, first.values),
  );
}
