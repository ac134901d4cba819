import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.js';
import { reasonOf } from '../reason-of.js';
import { open, Persoonsnummer, seal, under } from './person-number.js';

/** How many numbers stand under the newest key, of how many there are. */
export interface RotationProgress {
  vernieuwd: number;
  totaal: number;
  nieuwste: string;
  /** The other keys: nothing needs them once everything is under the newest. */
  oudere: readonly string[];
}

const batch = 100;

/**
 * Brings every number of a partner under its newest key, while it goes on working. Each batch is all or nothing: broken off, it goes on
 * where it was when it is run again. Says how far it is, before it begins and after each batch.
 */
export async function* rotateKeys(
  database: Database,
): AsyncGenerator<RotationProgress> {
  const [nieuwste, ...oudere] = database.keys.ids;
  const old = (manager: EntityManager) =>
    manager
      .createQueryBuilder(Persoonsnummer, 'n')
      .where('n.versleuteld NOT LIKE :newest', { newest: under(nieuwste) });
  const progress = () =>
    database.read(async (manager) => {
      const totaal = await manager.count(Persoonsnummer);
      const vernieuwd = totaal - (await old(manager).getCount());
      return { vernieuwd, totaal, nieuwste, oudere };
    });
  for (;;) {
    const now = await progress();
    yield now;
    if (now.vernieuwd === now.totaal) return;
    await database.write(async (manager) => {
      const rows = await old(manager)
        .orderBy('n.justitiabeleId')
        .addOrderBy('n.soort')
        .limit(batch)
        .getMany();
      for (const row of rows) await renew(manager, database, row);
    });
  }
}

/** Only while it still says what was read: an act may have changed it meanwhile. */
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
 * Rotates a partner's keys as a process: how far it is on standard output, one JSON line each. On failure one sentence on standard
 * error and exit code 1; what was done before stays so.
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
