import { parseArgs } from 'node:util';
import { ConfigError } from '../config.js';
import type { Database } from '../database/database.js';
import { underLease } from '../database/lease.js';
import { isDay, today, type Day } from '../days.js';
import { reasonOf } from '../reason-of.js';
import { termijnInWords } from './bewaartermijn.js';
import {
  expiredPeople,
  destroyPeople,
  type RetentionRule,
} from './retention-rule.js';
import {
  countExpiredEntries,
  destroyEntries,
  type LogRetentionRule,
} from './log-retention.js';

/** About people, or about lines of a record. */
type Rule = RetentionRule | LogRetentionRule;

/** What a partner's retention says on standard output, one JSON line each: counts, and never who. */
export type RetentionMessage =
  | {
      bericht: 'stand';
      code: string;
      wat: string;
      termijn: string;
      vanaf: string;
      grondslag: string;
      zekerheid: Rule['zekerheid'];
      /** Of what `aantal` counts: people for whom the term has passed, or lines of a record. */
      eenheid: 'personen' | 'regels';
      aantal: number;
    }
  | { bericht: 'vernietigd'; code: string; personen: number; rijen: number };

/**
 * Runs the retention of a partner or of the gateway as a process. Without more it says what is due today; `--op DAY` on another day; `--vernietig --door NAME`
 * destroys what is due today. On failure one sentence on standard error and exit code 1; what was destroyed before stays so.
 */
export async function runRetention(
  name: string,
  rules: readonly Rule[],
  open: () => Promise<Database>,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  try {
    const { op, shouldDestroy, door } = readArguments(args);
    const database = await open();
    try {
      if (shouldDestroy)
        await underLease(database, 'retention', busy, (check) =>
          destroy(database, rules, op, door, check),
        );
      else await show(database, rules, op);
    } finally {
      await database.close();
    }
  } catch (error) {
    console.error(`${name} cannot do this: ${reasonOf(error)}`);
    process.exitCode = 1;
  }
}

function readArguments(args: readonly string[]): {
  op: Day;
  shouldDestroy: boolean;
  door: string;
} {
  const { values } = parseArgs({
    args: [...args],
    options: {
      op: { type: 'string', default: today() },
      vernietig: { type: 'boolean', default: false },
      door: { type: 'string', default: '' },
    },
  });
  const { op, vernietig: shouldDestroy, door } = values;
  if (!isDay(op)) throw new ConfigError('--op is a day, YYYY-MM-DD.');
  if (shouldDestroy && op > today())
    throw new ConfigError('Nothing is destroyed before its term has passed.');
  if (shouldDestroy && (!door || door.length > 120))
    throw new ConfigError(
      '--door says who gives the command, in 120 characters at most.',
    );
  return { op, shouldDestroy, door };
}

const report = (bericht: RetentionMessage) =>
  void process.stdout.write(`${JSON.stringify(bericht)}\n`);

async function show(
  database: Database,
  rules: readonly Rule[],
  op: Day,
): Promise<void> {
  for (const rule of rules) {
    const aantal = await database.read(async (manager) =>
      'logTables' in rule
        ? countExpiredEntries(manager, rule, op)
        : (await expiredPeople(manager, rule, op)).length,
    );
    const { code, wat, vanaf, grondslag, zekerheid } = rule;
    report({
      bericht: 'stand',
      code,
      wat,
      termijn: termijnInWords(rule),
      vanaf,
      grondslag,
      zekerheid,
      eenheid: 'logTables' in rule ? 'regels' : 'personen',
      aantal,
    });
  }
}

/** Long enough to take over from a process that was killed. */
const busy = {
  waitSeconds: 10,
  taken:
    'Another process destroys what is due here now. Run it again when that has ended: it goes on where the other was.',
};

async function destroy(
  database: Database,
  rules: readonly Rule[],
  op: Day,
  door: string,
  check: () => void,
): Promise<void> {
  for (const rule of rules)
    for await (const destroyed of 'logTables' in rule
      ? destroyEntries(database, rule, op, door)
      : destroyPeople(database, rule, op, door)) {
      report({ bericht: 'vernietigd', code: rule.code, ...destroyed });
      check();
    }
}
