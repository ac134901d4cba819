import type { Database } from '../../shared/database/database.js';
import { addDays, startOfDay, type Day } from '../../shared/days.js';
import { insertDemoContactpunten } from '../../shared/demo/contactpunten.js';
import { insertDemoPeople } from '../../shared/demo/people.js';
import { type DemoPerson } from '../../shared/demo/demo-person.js';
import { seedGemeenten } from './synthetic-data/demo-gemeenten.js';
import { insertAll } from '../../shared/database/bulk.js';
import { forgetRows } from '../../shared/database/kept-rows.js';
import {
  insertPeople,
  isKnownToGemeente,
} from './synthetic-data/insert-people.js';
import { GemeenteEntity } from './entities/gemeente.js';
import { InwonerEntity } from './entities/inwoner.js';
import { demoContactpunten } from './synthetic-data/contactpunten.js';

/** Fills an empty database with the demo people that this partner knows, in one transaction. Does nothing if the database has people. */
export const seed = (
  database: Database,
  day: Day,
  count?: number,
): Promise<void> =>
  database.write(async (manager) => {
    if (await manager.existsBy(InwonerEntity, {})) return;
    await insertAll(manager, GemeenteEntity, seedGemeenten);
    forgetRows(manager.connection, GemeenteEntity);
    await insertDemoContactpunten(manager, day, demoContactpunten);
    await insertDemoPeople(day, count, (people) =>
      insertPeople(
        database,
        people.filter(isKnownToGemeente).map((person) => ({
          ...person,
          day,
          vastgelegdTijdstip: startOfDay(recordedOn(person, day)),
        })),
      ),
    );
  });

/** Gemeenten record a person in the days after the melding of their arrival. */
function recordedOn({ traject }: DemoPerson, day: Day): Day {
  const visited = addDays(traject.insluitingsdatum, 1 + (traject.seed % 9));
  return visited < day ? visited : day;
}
