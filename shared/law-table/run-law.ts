import { parseArgs } from 'node:util';
import type { Database } from '../database/database.js';
import { reasonOf } from '../reason-of.js';
import { readLawFile } from './law-file.js';
import type { LawTable } from './law-table.js';
import { LawTableError } from './problems.js';

/**
 * Works on a partner's table of law as a process. Without a file it prints the present rows as CSV, to be amended; with one it loads it, or
 * with `--dry-run` says what it would change. On failure every problem on standard error, exit code 1, and nothing written.
 */
export async function runLaw(
  name: string,
  table: LawTable | undefined,
  open: () => Promise<Database>,
  args: readonly string[],
): Promise<void> {
  if (!table) return fail(`${name} cannot do this: it has no table of law.`);
  const {
    values: { 'dry-run': dryRun },
    positionals: [file],
  } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false } },
  });
  try {
    const given = file ? readLawFile(file, table.columns) : null;
    const database = await open();
    try {
      if (given) say(await table.load(database, given, dryRun), name, dryRun);
      else print(table.columns, await table.rows(database));
    } finally {
      await database.close();
    }
  } catch (error) {
    fail(
      error instanceof LawTableError
        ? `${name} cannot load this file; nothing was written:\n${error.message}`
        : `${name} cannot do this: ${reasonOf(error)}`,
    );
  }
}

function say(changes: readonly string[], name: string, dryRun: boolean): void {
  for (const change of changes) console.log(change);
  if (changes.length === 0) console.log(`${name}: nothing changes.`);
  else if (dryRun) console.log(`${name}: nothing was written.`);
  else console.log(`${name}: loaded; it counts from the next request on.`);
}

function print(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): void {
  const lines = [columns, ...rows.map((row) => columns.map((c) => row[c]!))];
  process.stdout.write(
    lines.map((cells) => `${cells.map(quoted).join(',')}\n`).join(''),
  );
}

const quoted = (cell: string): string =>
  /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
