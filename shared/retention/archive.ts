import { And, In, IsNull, LessThan, MoreThanOrEqual, Not } from 'typeorm';
import { deleteIndex, entryStatements } from '../audit/compact-entries.js';
import { VerwerkingEntity } from '../audit/audit-tables.js';
import { ConfigError } from '../config.js';
import type { Database } from '../database/database.js';
import {
  monthsAfter,
  partitionedMonths,
  partitionOf,
  presentMonth,
  type Month,
} from '../database/month-partitions.js';
import {
  checkArchive,
  isComplete,
  readArchive,
  writeArchive,
  type Manifest,
} from './archive-file.js';

const batch = 2_000;

const ofMonth = (month: Month) => ({
  startTime: And(
    MoreThanOrEqual(`${month}-01`),
    LessThan(`${monthsAfter(month, 1)}-01`),
  ),
});

/**
 * Moves a month of the audit log of a service to a file, and resolves to what the file has. Interrupted, it goes on when it is run again. It needs
 * a database user that may change tables. Error: ConfigError, and nothing was removed.
 */
export async function archiveMonth(
  database: Database,
  { service, month, file }: { service: string; month: Month; file: string },
): Promise<Manifest> {
  await checkMonth(database, month);
  if (!isComplete(file)) {
    await checkShipped(database, month);
    await writeArchive(file, { service, month }, entriesOf(database, month));
  }
  const manifest = await checkArchive(file);
  if (manifest.service !== service || manifest.month !== month)
    throw new ConfigError(`${file} is of another service or month.`);
  await emptyPartition(database, manifest, file);
  for await (const entries of inBatches(readArchive(file)))
    await database.write((manager) => deleteIndex(manager, entries));
  return manifest;
}

async function checkMonth(database: Database, month: Month): Promise<void> {
  if (database.dialect === 'embedded')
    throw new ConfigError(
      'An embedded audit log is not archived: only on a server it has a partition for each month.',
    );
  if (month >= monthsAfter(presentMonth(), -1))
    throw new ConfigError(
      `${month} is not archived yet: the present month and the one before it stay.`,
    );
  const months = await database.read(partitionedMonths);
  if (!months.includes(month))
    throw new ConfigError(`The audit log has no partition of ${month}.`);
}

/** When the log is shipped at all, the collector has the whole month. */
async function checkShipped(database: Database, month: Month): Promise<void> {
  const [isShipping, isLeft, isFilled] = await database.read((manager) => {
    const exists = (where: object) => manager.existsBy(VerwerkingEntity, where);
    return Promise.all([
      exists({ verzondenTijdstip: Not(IsNull()) }),
      exists({ ...ofMonth(month), verzondenTijdstip: IsNull() }),
      exists(ofMonth(month)),
    ]);
  });
  if (!isFilled) throw new ConfigError(`${month} has no entries.`);
  if (isShipping && isLeft)
    throw new ConfigError(
      `${month} has entries that the collector does not have yet. Run it again when they were shipped.`,
    );
}

async function* entriesOf(
  database: Database,
  month: Month,
): AsyncGenerator<VerwerkingEntity> {
  let [moment, id] = ['', ''];
  for (;;) {
    const entries = await database.read((manager) =>
      manager
        .createQueryBuilder(VerwerkingEntity, 'v')
        .where(ofMonth(month))
        .andWhere('v.start_time >= :moment', { moment })
        .andWhere('(v.start_time > :moment OR v.span_id > :id)', { id })
        .orderBy('v.startTime')
        .addOrderBy('v.spanId')
        .limit(batch)
        .getMany(),
    );
    yield* entries;
    const last = entries.at(-1);
    if (!last) return;
    [moment, id] = [last.startTime, last.spanId];
  }
}

async function* inBatches<T>(all: AsyncIterable<T>): AsyncGenerator<T[]> {
  let some: T[] = [];
  for await (const one of all)
    if (some.push(one) === batch) {
      yield some;
      some = [];
    }
  if (some.length > 0) yield some;
}

/** While no entry can be written, so that none is removed that the file does not have. */
async function emptyPartition(
  database: Database,
  { month, entries }: Manifest,
  file: string,
): Promise<void> {
  const runner = await database.read((manager) =>
    Promise.resolve(manager.connection.createQueryRunner()),
  );
  try {
    await runner.query('LOCK TABLES verwerking WRITE');
    const [row] = (await runner.query(
      `SELECT COUNT(*) AS count FROM verwerking PARTITION (${partitionOf(month)})`,
    )) as { count: number | string }[];
    const count = Number(row!.count);
    if (count !== 0 && count !== entries)
      throw new ConfigError(
        `The partition of ${month} has ${count} entries, and ${file} has ${entries}. Nothing was removed. Move that file and its .json away, and run it again.`,
      );
    await runner.query(
      `ALTER TABLE verwerking TRUNCATE PARTITION ${partitionOf(month)}`,
    );
  } finally {
    await runner.query('UNLOCK TABLES').finally(() => runner.release());
  }
}

/** Puts the entries of a file back; those that are there stay. */
export async function restoreMonth(
  database: Database,
  { service, file }: { service: string; file: string },
): Promise<Manifest> {
  const manifest = await checkArchive(file);
  if (manifest.service !== service)
    throw new ConfigError(`${file} is of ${manifest.service}.`);
  for await (const entries of inBatches(readArchive(file)))
    await database.write(async (manager) => {
      const present = await manager.find(VerwerkingEntity, {
        select: { spanId: true },
        where: {
          ...ofMonth(manifest.month),
          spanId: In(entries.map(({ spanId }) => spanId)),
        },
      });
      const there = new Set(present.map(({ spanId }) => spanId));
      const missing = entries.filter(({ spanId }) => !there.has(spanId));
      // Of an archiving that was interrupted some may be left.
      await deleteIndex(manager, missing);
      for (const { sql, values } of entryStatements(database.mapping, missing))
        await manager.query(sql, [...values]);
    });
  return manifest;
}
