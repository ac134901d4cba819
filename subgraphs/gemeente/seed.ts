import type { Database } from '../../shared/database/database.js';
import { addDays, startOfDay, type Day } from '../../shared/days.js';
import { demoPeople } from '../../shared/demo/people.js';
import { type DemoPersoon } from '../../shared/demo/demo-persoon.js';
import { seedGemeenten } from './synthetic-data/demo-gemeenten.js';
import { insertAll } from '../../shared/database/bulk.js';
import { insertPersonen, isKnown } from './synthetic-data/insert-personen.js';
import { GemeenteEntity } from './entities/gemeente.js';
import { InwonerEntity } from './entities/inwoner.js';

/** Fills an empty database with this partner's share of the demo people, all or nothing; on one that has people it does nothing. */
export const seed = (database: Database, day: Day): Promise<void> =>
  database.write(async (manager) => {
    if (await manager.existsBy(InwonerEntity, {})) return;
    await insertAll(manager, GemeenteEntity, seedGemeenten);
    await insertPersonen(
      database,
      demoPeople(day)
        .filter(isKnown)
        .map((persoon) => ({
          ...persoon,
          day,
          vastgelegdTijdstip: startOfDay(vastgelegdOp(persoon, day)),
        })),
    );
  });

/** A gemeente looks at somebody in the days after the melding of his arrival. */
function vastgelegdOp({ traject }: DemoPersoon, day: Day): Day {
  const dag = addDays(traject.insluitingsdatum, 1 + (traject.seed % 9));
  return dag < day ? dag : day;
}
