import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.js';
import { reasonOf } from '../reason-of.js';
import { open, Persoonsnummer, seal, underKey } from './person-number.js';

/** How many numbers are encrypted with the newest key, of the total. */
export interface RotationProgress {
  vernieuwd: number;
  totaal: number;
  nieuwste: string;
  /** The other keys; they can be removed once every number is under the newest. */
  oudere: readonly string[];
}

const batch = 100;

/**
 * Re-encrypts every number of a partner with its newest key, while the partner is running. Each batch is a transaction, so an interrupted
 * rotation can be resumed. Yields the progress at the start and after each batch.
 */
export async function* rotateKeys(
  database: Database,
): AsyncGenerator<RotationProgress> {
  const [nieuwste, ...oudere] = database.keys.ids;
  const newest = underKey(nieuwste, 'newest');
  const old = (manager: EntityManager) =>
    manager
      .createQueryBuilder(Persoonsnummer, 'n')
      .where(newest.isNot, newest.parameters);
  const progress = () =>
    database.read(async (manager) => {
      const totaal = await manager.count(Persoonsnummer);
      const vernieuwd = totaal - (await old(manager).getCount());
      return { vernieuwd, totaal, nieuwste, oudere };
    });
  let now = await progress();
  yield now;
  while (now.vernieuwd < now.totaal) {
    const renewed = await database.write(async (manager) => {
      const rows = await old(manager)
        .orderBy('n.versleuteld')
        .limit(batch)
        .getMany();
      for (const row of rows) await renew(manager, database, row);
      return rows.length;
    });
    // Counting reads every number: in between the batches are added up.
    const vernieuwd = now.vernieuwd + renewed;
    now =
      renewed < batch || vernieuwd >= now.totaal
        ? await progress()
        : { ...now, vernieuwd };
    yield now;
  }
}

/** Updates the row only if its ciphertext is unchanged: a mutation may have replaced it meanwhile. */
async function renew(
  manager: EntityManager,
  { keys }: Database,
  row: Persoonsnummer,
): Promise<void> {
  const { justitiabeleId, soort, versleuteld } = row;
  await manager.update(
    Persoonsnummer,
    { justitiabeleId, soort, versleuteld },
    seal(keys, justitiabeleId, soort, open(keys, row)),
  );
}

/**
 * Rotates a partner's keys as a command: progress on standard output as JSON lines. On failure it writes one sentence to standard error and
 * exits with code 1; batches that were committed stay.
 */
export async function runRotation(
  name: string,
  openPartner: () => Promise<Database>,
): Promise<void> {
  try {
    const database = await openPartner();
    try {
      for await (const progress of rotateKeys(database))
        process.stdout.write(`${JSON.stringify(progress)}\n`);
    } finally {
      await database.close();
    }
  } catch (error) {
    console.error(`${name} cannot rotate its keys: ${reasonOf(error)}`);
    process.exitCode = 1;
  }
}
