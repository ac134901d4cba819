import type { Database } from '../../shared/database/database.js';
import { startOfDay, type Day } from '../../shared/days.js';
import { demoPeople } from '../../shared/demo/people.js';
import { type DemoPersoon } from '../../shared/demo/demo-persoon.js';
import { JustitiabeleEntity } from './entities/justitiabele.js';
import { zoeknaamOf } from './service/naam.js';
import { afterRegistratienummer } from './store/registratienummer.js';
import { insertPersonen } from './synthetic-data/insert-personen.js';
import { syntheticDetentie } from './synthetic-data/synthetic-detentie.js';

/** Fills an empty database with DJI's share of the demo people, all or nothing; on one that has people it does nothing. */
export const seed = (database: Database, day: Day): Promise<void> =>
  database.write(async (manager) => {
    if (await manager.existsBy(JustitiabeleEntity, {})) return;
    const people = demoPeople(day);
    await insertPersonen(
      database,
      people.map((persoon) => ({
        persoon: justitiabeleOf(persoon, day),
        nummers: {
          skn: persoon.skn,
          bsn: persoon.bsn,
          registratienummer: persoon.registratienummer,
        },
        rijen: syntheticDetentie(persoon, day),
      })),
    );
    await afterRegistratienummer(manager, people.at(-1)!.registratienummer);
  });

const justitiabeleOf = (
  persoon: DemoPersoon,
  day: Day,
): JustitiabeleEntity => ({
  id: persoon.id,
  versie: 1,
  peildatum: startOfDay(day),
  vastgelegdTijdstip: startOfDay(persoon.traject.insluitingsdatum),
  voornamen: persoon.voornamen,
  voorvoegsel: persoon.voorvoegsel,
  geslachtsnaam: persoon.geslachtsnaam,
  zoeknaam: zoeknaamOf(persoon),
  geboortedatum: persoon.geboortedatum,
  geheimhouding: persoon.geheimhouding,
  inOnderzoek: persoon.inOnderzoek,
  zonderRechtmatigVerblijf: persoon.zonderRechtmatigVerblijf,
  fictief: true,
  bronsleutel: null,
  importPeildatum: null,
});
