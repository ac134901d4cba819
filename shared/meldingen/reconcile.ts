import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { In, MoreThanOrEqual, type EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Partij } from '../access/partij.js';
import { ConfigError } from '../config.js';
import { inChunks } from '../database/bulk.js';
import type { Database } from '../database/database.js';
import { OutboxMelding } from './courier.js';
import { InboxMelding } from './inbox.js';

/** A melding that its receiver has: a line of the file that the receiver gives to senders. */
const receivedMelding = z.strictObject({
  aan: z.string(),
  afzender: z.string(),
  id: z.uuid(),
  soort: z.string(),
  justitiabele: z.uuid(),
  tijdstip: z.string(),
});
type ReceivedMelding = z.infer<typeof receivedMelding>;

/**
 * Sends again what receivers confirmed since, whether or not they still have it: they know a melding by its id. Resolves to how many, by
 * receiver. Call it inside `database.write`.
 */
export async function sendAgain(
  manager: EntityManager,
  since: string,
): Promise<Map<Partij, number>> {
  const confirmed = { bevestigdTijdstip: MoreThanOrEqual(since) };
  const rows = await manager.find(OutboxMelding, {
    where: confirmed,
    select: { id: true, aan: true },
  });
  await manager.update(OutboxMelding, confirmed, {
    volgendePoging: since,
    pogingen: 0,
  });
  const counts = new Map<Partij, number>();
  for (const { aan } of rows) counts.set(aan, (counts.get(aan) ?? 0) + 1);
  return counts;
}

/** Writes what a partner received since to a new file, a line of JSON each. Error: ConfigError when there is such a file. Resolves to how many. */
export async function writeReceived(
  database: Database,
  aan: string,
  since: string,
  file: string,
): Promise<number> {
  const rows = await database.read((manager) =>
    manager.find(InboxMelding, {
      where: { ontvangenTijdstip: MoreThanOrEqual(since) },
      order: { ontvangenTijdstip: 'ASC', id: 'ASC' },
    }),
  );
  const lines = rows.map((row): string => {
    const { afzender, id, soort, justitiabeleId: justitiabele, tijdstip } = row;
    const line = { aan, afzender, id, soort, justitiabele, tijdstip };
    return `${JSON.stringify(line satisfies ReceivedMelding)}\n`;
  });
  try {
    writeFileSync(file, lines.join(''), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError(
      code === 'EEXIST'
        ? `${file} is there already. Name a new file.`
        : `${file} cannot be written (${code}).`,
    );
  }
  return rows.length;
}

/** Of the meldingen in a receiver's file: those of this sender that its database does not have. Error: ConfigError for a file that is none. */
export async function unknownToSender(
  database: Database,
  afzender: string,
  file: string,
): Promise<ReceivedMelding[]> {
  const own = (await readReceived(file)).filter(
    (melding) => melding.afzender === afzender,
  );
  const known = new Set<string>();
  await database.read(async (manager) => {
    for (const chunk of inChunks(own.map(({ id }) => id)))
      for (const { id } of await manager.find(OutboxMelding, {
        where: { id: In(chunk) },
        select: { id: true },
      }))
        known.add(id);
  });
  return own.filter(({ id }) => !known.has(id));
}

async function readReceived(file: string): Promise<ReceivedMelding[]> {
  const found: ReceivedMelding[] = [];
  const lines = createInterface({ input: createReadStream(file) });
  let number = 0;
  try {
    for await (const line of lines) {
      number += 1;
      found.push(receivedMelding.parse(JSON.parse(line)));
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError(
      code
        ? `${file} cannot be read (${code}).`
        : `${file}, line ${number}, is no melding that \`--received\` wrote.`,
    );
  }
  return found;
}
