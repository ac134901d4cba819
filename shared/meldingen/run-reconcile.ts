import { parseArgs } from 'node:util';
import type { EntityManager } from 'typeorm';
import { ConfigError } from '../config.js';
import type { Database } from '../database/database.js';
import { reasonOf } from '../reason-of.js';
import { sendAgain, unknownToSender, writeReceived } from './reconcile.js';

/**
 * Mends, after a restore, what differs between a partner and others, as a process. `--since` is a moment before the earliest backup that was
 * restored: what receivers confirmed since is sent again, and what was computed from others' data is computed again. `--received FILE`: what this
 * partner received since. `--compare FILE`: which of its own meldingen a receiver's file has, and this partner has not. A sentence each on
 * standard output; on failure one on standard error, exit code 1, and nothing changed.
 */
export async function runReconcile(
  name: string,
  open: () => Promise<Database>,
  recompute: ((manager: EntityManager) => Promise<unknown>) | undefined,
  args: readonly string[],
): Promise<void> {
  try {
    const { since, received, compare } = readArguments(args);
    const database = await open();
    const self = name.toUpperCase();
    try {
      for (const file of compare) {
        const unknown = await unknownToSender(database, self, file);
        console.log(
          unknown.length === 0
            ? `${name}: all of its meldingen in ${file} are here.`
            : `${name}: ${unknown.length} of its meldingen in ${file} are not here. Enter again what they reported:`,
        );
        for (const { aan, soort, justitiabele, tijdstip, id } of unknown)
          console.log(
            `  ${tijdstip} ${soort} to ${aan} about ${justitiabele} (${id})`,
          );
      }
      if (received !== undefined) {
        const count = await writeReceived(database, self, since, received);
        console.log(
          `${name}: the ${count} meldingen that it received since are in ${received}.`,
        );
      }
      const sent = await database.write(async (manager) => {
        await recompute?.(manager);
        return sendAgain(manager, since);
      });
      for (const [aan, count] of sent)
        console.log(`${name}: ${count} meldingen to ${aan} are sent again.`);
      if (sent.size === 0)
        console.log(`${name}: no melding has to be sent again.`);
      if (recompute)
        console.log(`${name}: the outcomes of everybody are computed again.`);
    } finally {
      await database.close();
    }
  } catch (error) {
    console.error(`${name} cannot do this: ${reasonOf(error)}`);
    process.exitCode = 1;
  }
}

function readArguments(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      since: { type: 'string', default: '' },
      received: { type: 'string' },
      compare: { type: 'string', multiple: true, default: [] },
    },
  });
  const { since } = values;
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(since) || !Date.parse(since))
    throw new ConfigError(
      '--since must be a moment in UTC, such as 2026-11-28T22:00:00Z.',
    );
  return { ...values, since: new Date(since).toISOString() };
}
