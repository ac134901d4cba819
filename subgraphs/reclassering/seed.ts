import type { Database } from '../../shared/database/database.js';
import type { Day } from '../../shared/days.js';
import { insertDemoContactpunten } from '../../shared/demo/contactpunten.js';
import { insertDemoPeople } from '../../shared/demo/people.js';
import { ClientEntity } from './entities/client.js';
import { insertDossiers } from './synthetic-data/insert-dossiers.js';
import { syntheticDossier } from './synthetic-data/synthetic-dossier.js';
import { demoContactpunten } from './synthetic-data/contactpunten.js';

/** Fills an empty database with the clients among the demo people, as of `day`. */
export const seed = (
  database: Database,
  day: Day,
  count?: number,
): Promise<void> =>
  database.write(async (manager) => {
    if (await manager.exists(ClientEntity)) return;
    await insertDemoContactpunten(manager, day, demoContactpunten);
    await insertDemoPeople(day, count, (people) =>
      insertDossiers(
        database,
        people.flatMap((person) => {
          const dossier = syntheticDossier(person, day);
          return dossier ? [{ person, dossier }] : [];
        }),
      ),
    );
  });
