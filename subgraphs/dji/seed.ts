import type { Database } from '../../shared/database/database.js';
import { startOfDay, type Day } from '../../shared/days.js';
import { insertDemoContactpunten } from '../../shared/demo/contactpunten.js';
import { insertDemoPeople } from '../../shared/demo/people.js';
import { type DemoPerson } from '../../shared/demo/demo-person.js';
import { JustitiabeleEntity } from './entities/justitiabele.js';
import { searchNameOf } from './service/name.js';
import { afterRegistratienummer } from './store/registratienummer.js';
import { demoContactpunten } from './synthetic-data/contactpunten.js';
import { insertPeople } from './synthetic-data/insert-people.js';
import { syntheticDetentie } from './synthetic-data/synthetic-detentie.js';

/** Fills an empty database with DJI's data of the demo people, in one transaction; does nothing when there are people already. */
export const seed = (
  database: Database,
  day: Day,
  count?: number,
): Promise<void> =>
  database.write(async (manager) => {
    if (await manager.existsBy(JustitiabeleEntity, {})) return;
    let last = '';
    await insertDemoContactpunten(manager, day, demoContactpunten);
    await insertDemoPeople(day, count, async (people) => {
      await insertPeople(
        database,
        people.map((person) => ({
          person: justitiabeleOf(person, day),
          numbers: {
            skn: person.skn,
            bsn: person.bsn,
            registratienummer: person.registratienummer,
          },
          rows: syntheticDetentie(person, day),
        })),
      );
      last = people.at(-1)!.registratienummer;
    });
    await afterRegistratienummer(manager, last);
  });

const justitiabeleOf = (person: DemoPerson, day: Day): JustitiabeleEntity => ({
  id: person.id,
  versie: 1,
  peildatum: startOfDay(day),
  vastgelegdTijdstip: startOfDay(person.traject.insluitingsdatum),
  voornamen: person.voornamen,
  voorvoegsel: person.voorvoegsel,
  geslachtsnaam: person.geslachtsnaam,
  zoeknaam: searchNameOf(person),
  geboortedatum: person.geboortedatum,
  geheimhouding: person.geheimhouding,
  inOnderzoek: person.inOnderzoek,
  zonderRechtmatigVerblijf: person.zonderRechtmatigVerblijf,
  fictief: true,
  bronsleutel: null,
  importPeildatum: null,
});
