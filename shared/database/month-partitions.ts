import type { EntityManager, QueryRunner } from 'typeorm';
import { ForwardMigration } from './columns.js';
import type { Database } from './database-types.js';
import { underLease } from './lease.js';
import { addMonths, now } from '../days.js';

/** `YYYY-MM`, in UTC as moments are. */
export type Month = string;

/** Months after the present one that have a partition before they begin. */
const ahead = 6;
/** Of more, the oldest partition has all: a clock that was wrong once does not make hundreds. */
const back = 132;

/** What is later is taken too: no entry is refused because its month has no partition yet. */
const later = 'PARTITION later VALUES LESS THAN (MAXVALUE)';

export const monthsAfter = (month: Month, months: number): Month =>
  addMonths(`${month}-01`, months).slice(0, 7);

export const presentMonth = (): Month => now().slice(0, 7);

/** The definitions of the partitions from a month until `ahead`, and of the last one. */
function partitionsFrom(first: Month): string {
  const definitions: string[] = [];
  const last = monthsAfter(presentMonth(), ahead);
  for (let month = first; month <= last; month = monthsAfter(month, 1))
    definitions.push(
      `PARTITION ${partitionOf(month)} VALUES LESS THAN ('${monthsAfter(month, 1)}-01')`,
    );
  return `(${[...definitions, later].join(', ')})`;
}

export const partitionOf = (month: Month): string =>
  `p${month.replace('-', '_')}`;

/** The months with a partition, oldest first; none when the table is not partitioned. The oldest has what is older, too. */
export async function partitionedMonths(
  manager: Pick<EntityManager | QueryRunner, 'query'>,
): Promise<Month[]> {
  const rows = (await manager.query(
    `SELECT partition_name AS name FROM information_schema.partitions WHERE table_schema = DATABASE()
       AND table_name = 'verwerking' AND partition_name LIKE 'p%' ORDER BY partition_ordinal_position`,
  )) as { name: string }[];
  return rows.map(({ name }) => name.slice(1).replace('_', '-'));
}

/**
 * On a server, the audit log in a partition for each month. One statement, which copies the table and then takes its place: interrupted, it
 * leaves the table as it was. Nothing when the table is partitioned already.
 */
export class MonthPartitions1700000000050 extends ForwardMigration {
  name = 'MonthPartitions1700000000050';
  async up(runner: QueryRunner): Promise<void> {
    if (runner.connection.options.type !== 'mysql') return;
    if ((await partitionedMonths(runner)).length > 0) return;
    const [row] = (await runner.query(
      'SELECT MIN(start_time) AS oldest FROM verwerking',
    )) as { oldest: string | null }[];
    const oldest = row!.oldest?.slice(0, 7) ?? presentMonth();
    const bounds = [monthsAfter(presentMonth(), -back), oldest, presentMonth()];
    // The second of three: not before the first, and not after the last.
    const first = bounds.sort()[1]!;
    await runner.query(
      `ALTER TABLE verwerking DROP PRIMARY KEY, ADD PRIMARY KEY (span_id, start_time)
         PARTITION BY RANGE COLUMNS (start_time) ${partitionsFrom(first)}`,
    );
  }
}

/** Adds the partitions of coming months. It needs a database user that may change tables. Error: ConfigError. */
export async function addMonthPartitions(database: Database): Promise<void> {
  if (database.dialect === 'embedded') return;
  await underLease(
    database,
    'month partitions',
    {
      waitSeconds: 60,
      taken:
        'Another process changes the partitions of the audit log. Run it again when that has ended.',
    },
    () =>
      database.read(async (manager) => {
        const last = (await partitionedMonths(manager)).at(-1)!;
        if (last >= monthsAfter(presentMonth(), ahead)) return;
        // Entries that were in `later` go to their months.
        await manager.query(
          `ALTER TABLE verwerking REORGANIZE PARTITION later INTO ${partitionsFrom(monthsAfter(last, 1))}`,
        );
      }),
  );
}
