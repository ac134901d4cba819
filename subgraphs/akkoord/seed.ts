import type { Database } from '../../shared/database/database.js';
import type { Day } from '../../shared/days.js';
import { insertDemoPeople } from '../../shared/demo/people.js';
import { grouped } from '../../shared/grouped.js';
import { DossierEntity } from './entities/dossier.js';
import { LokaleInvullingEntity } from './entities/lokale-invulling.js';
import {
  insertSynthetic,
  synthetic,
} from './synthetic-data/synthetic-akkoord.js';
import { insertZaken, syntheticZaken } from './synthetic-data/zaken.js';
import { syntheticLokaleInvulling } from './synthetic-data/lokale-invulling.js';

/** Fills an empty database with akkoord's rows of the demo people; all of them are under the akkoord. */
export const seed = (
  database: Database,
  day: Day,
  count?: number,
): Promise<void> =>
  database.write(async (manager) => {
    if (await manager.exists(DossierEntity)) return;
    await insertDemoPeople(day, count, async (people) => {
      const persons = people.map(({ id, traject }) => ({ id, traject, day }));
      const rows = synthetic(persons);
      const afspraken = grouped(
        rows.afspraken,
        ({ justitiabeleId }) => justitiabeleId,
      );
      await insertZaken(
        manager,
        persons.flatMap((person) =>
          syntheticZaken(person, afspraken.get(person.id) ?? []),
        ),
      );
      await insertSynthetic(manager, rows);
    });
    await manager.insert(LokaleInvullingEntity, syntheticLokaleInvulling(day));
  });
