import type { EntityManager } from 'typeorm';
import { turns } from './database-pool.js';
import type { Database } from './database-types.js';
import { EmbeddedStatements } from './embedded-statements.js';
import type { OpenedSource } from './opened-source.js';
import { enclosingUnit, runUnit } from './unit.js';

/**
 * libsql has one connection per process, so a second request's statements would join an open transaction and vanish with its
 * rollback. Every unit waits its turn; a write takes the file's lock at BEGIN, so that other processes wait instead of failing.
 */
export function embeddedDatabase(opened: OpenedSource): Database {
  const { dataSource, keys, statements } = opened;
  const serialize = turns();
  const single = new EmbeddedStatements(opened);
  const manager = dataSource.manager;
  const present = { owner: dataSource, manager };
  const write: Database['write'] = (work, lockName = null) => {
    const outer = enclosingUnit(dataSource, true, lockName);
    if (outer) return work(outer);
    return serialize(() =>
      single.transaction(() =>
        runUnit({ ...present, writing: true, lockName }, work),
      ),
    );
  };
  return {
    keys,
    dialect: 'embedded',
    replica: null,
    pool: serialize.use,
    statements,
    mapping: dataSource,
    select: async <Row extends object>(
      sql: string,
      parameters: readonly unknown[],
      begin = () => {},
    ) => {
      const all = async () => {
        begin();
        return single.all<Row>(sql, parameters);
      };
      return enclosingUnit(dataSource, false) ? all() : serialize(all);
    },
    append: (all) =>
      serialize(() =>
        single.transaction(() => {
          for (const { sql, values } of all) single.run(sql, values);
        }),
      ),
    read: (work) => {
      const outer = enclosingUnit(dataSource, false);
      if (outer) return work(outer);
      return serialize(() =>
        runUnit({ ...present, writing: false, lockName: null }, work),
      );
    },
    write,
    // The file's lock is one for all writes.
    exclusive: (work) => write(work),
    close: () =>
      serialize(async () => {
        // Another process that reads it is not waited for.
        await manager.query('PRAGMA busy_timeout = 0');
        await emptyJournal(manager);
        await dataSource.destroy();
      }, true),
  };
}

/** Brings the journal into the file: what was overwritten would still stand in it. */
export const emptyJournal = (manager: EntityManager): Promise<unknown> =>
  manager.query('PRAGMA wal_checkpoint(TRUNCATE)');
