import { parseArgs } from 'node:util';
import { ConfigError } from '../config.js';
import type { Database } from '../database/database.js';
import { underLease } from '../database/lease.js';
import { reasonOf } from '../reason-of.js';
import { archiveMonth, restoreMonth } from './archive.js';
import { archiveFile } from './archive-file.js';

const isMonth = (value: string): boolean =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(value);

/**
 * Archives the audit log of a partner or of the gateway as a process: `--month YYYY-MM --to FOLDER` moves a month to a file there, `--restore
 * FILE` puts one back. One sentence on standard output; on failure one on standard error, and exit code 1.
 */
export async function runArchive(
  name: string,
  open: () => Promise<Database>,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  try {
    const { month, to, restore } = readArguments(args);
    const database = await open();
    try {
      await underLease(database, 'archive', busy, async () => {
        const file = restore ?? archiveFile(to, name, month);
        const about = { service: name, month, file };
        const { entries } = restore
          ? await restoreMonth(database, about)
          : await archiveMonth(database, about);
        console.log(
          restore
            ? `${name}: the ${entries} entries of ${file} are in its audit log.`
            : `${name}: ${entries} entries of ${month} are in ${file}, and no longer in its audit log.`,
        );
      });
    } finally {
      await database.close();
    }
  } catch (error) {
    console.error(`${name} cannot do this: ${reasonOf(error)}`);
    process.exitCode = 1;
  }
}

/** Long enough to take over from a process that was killed. */
const busy = {
  waitSeconds: 10,
  taken:
    'Another process archives the audit log now. Run it again when that has ended: it goes on where the other was.',
};

function readArguments(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      month: { type: 'string', default: '' },
      to: { type: 'string', default: '' },
      restore: { type: 'string' },
    },
  });
  const { month, to, restore } = values;
  if (restore === undefined && !isMonth(month))
    throw new ConfigError('--month is a month, YYYY-MM.');
  if (restore === undefined && to === '')
    throw new ConfigError('--to is the folder for the file.');
  return { month, to, restore };
}
