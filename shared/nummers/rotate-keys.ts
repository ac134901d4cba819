import type { EntityManager } from 'typeorm';
import type { Database } from '../database.js';
import { open, Persoonsnummer, seal, under } from './persoonsnummer.js';

/** How many numbers stand under the newest key, of how many there are. */
export interface Stand {
  vernieuwd: number;
  totaal: number;
}

const batch = 100;

/**
 * Brings every number of a partner under its newest key, while it goes on working. Each batch is all or nothing: broken off, it goes on
 * where it was when it is run again. Says how far it is, before it begins and after each batch.
 */
export async function* rotateKeys(database: Database): AsyncGenerator<Stand> {
  const { keys } = database;
  const old = (manager: EntityManager) =>
    manager
      .createQueryBuilder(Persoonsnummer, 'n')
      .where('n.versleuteld NOT LIKE :newest', { newest: under(keys.ids[0]) });
  const stand = () =>
    database.read(async (manager) => {
      const totaal = await manager.count(Persoonsnummer);
      return { vernieuwd: totaal - (await old(manager).getCount()), totaal };
    });
  for (;;) {
    const now = await stand();
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
