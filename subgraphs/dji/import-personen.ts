import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Database } from '../../shared/database/database.js';
import type {
  ImportPersoon,
  ImportUitkomst,
} from '../../shared/import/import-line.js';
import {
  changeRecord,
  freshRecord,
} from '../../shared/database/versioned-row.js';
import { JustitiabeleEntity } from './entities/justitiabele.js';
import { zoeknaamOf } from './service/naam.js';
import { djiNummers } from './store/nummers.js';
import { nextRegistratienummers } from './store/registratienummer.js';
import { importedPersonen } from './store/personen.js';
import { insertPersonen } from './synthetic-data/insert-personen.js';
import { syntheticDetentie } from './synthetic-data/synthetic-detentie.js';

/** A person who came with an earlier import, and his BSN. */
interface Bekend {
  row: JustitiabeleEntity;
  bsn: string | null;
}

/**
 * Takes imported people over, all or nothing. DJI finds them by `bronsleutel`, or allots a random id. A new person gets made-up detention
 * records, of a known one only what the register says differently is changed. Of a person whose BSN somebody else has here already DJI
 * says nothing: two people on one BSN.
 */
export const importPersonen = (
  database: Database,
  regels: readonly ImportPersoon[],
): Promise<ImportUitkomst[]> =>
  database.write(async (manager) => {
    const known = await bekenden(database, manager, regels);
    const personen = await withOwnBsn(database, known, regels);
    const made = await newPersonen(
      database,
      manager,
      personen.filter(({ bronsleutel }) => !known.has(bronsleutel)),
    );
    const uitkomsten: ImportUitkomst[] = [];
    for (const regel of personen) {
      const { bronsleutel } = regel;
      const bekend = known.get(bronsleutel);
      const { id, importPeildatum } = bekend?.row ?? made.get(bronsleutel)!;
      uitkomsten.push({
        bronsleutel,
        id,
        uitkomst: bekend
          ? await update(database, manager, bekend, regel)
          : 'nieuw',
        peildatum: importPeildatum ?? regel.peildatum,
      });
    }
    return uitkomsten;
  }, 'import');

/** By `bronsleutel`. */
async function bekenden(
  database: Database,
  manager: EntityManager,
  regels: readonly ImportPersoon[],
): Promise<Map<string, Bekend>> {
  const rows = await importedPersonen(manager, regels);
  const nummers = await djiNummers(database).byJustitiabele(
    rows.map(({ id }) => id),
  );
  const bsns = new Map(
    nummers.flatMap(({ justitiabeleId, soort, lees }) =>
      soort === 'bsn' ? [[justitiabeleId, lees()]] : [],
    ),
  );
  return new Map(
    rows.map((row) => [
      row.bronsleutel!,
      { row, bsn: bsns.get(row.id) ?? null },
    ]),
  );
}

async function withOwnBsn(
  database: Database,
  known: ReadonlyMap<string, Bekend>,
  regels: readonly ImportPersoon[],
): Promise<ImportPersoon[]> {
  const houders = await djiNummers(database).houders(
    'bsn',
    regels.flatMap(({ bsn }) => bsn ?? []),
  );
  return regels.filter(
    ({ bsn, bronsleutel }) =>
      bsn === null ||
      !houders.has(bsn) ||
      houders.get(bsn) === known.get(bronsleutel)?.row.id,
  );
}

/** What the register says about who somebody is, beside his BSN. */
const registergegevens = (regel: ImportPersoon) => ({
  voornamen: regel.voornamen,
  voorvoegsel: regel.voorvoegsel,
  geslachtsnaam: regel.geslachtsnaam,
  zoeknaam: zoeknaamOf(regel),
  geboortedatum: regel.geboortedatum,
  geheimhouding: regel.geheimhouding,
  inOnderzoek: regel.inOnderzoek,
  zonderRechtmatigVerblijf: regel.zonderRechtmatigVerblijf,
});

async function update(
  database: Database,
  manager: EntityManager,
  { row, bsn }: Bekend,
  regel: ImportPersoon,
): Promise<'bijgewerkt' | 'ongewijzigd'> {
  const change: Partial<JustitiabeleEntity> = Object.fromEntries(
    Object.entries(registergegevens(regel)).filter(
      ([field, value]) => row[field as keyof JustitiabeleEntity] !== value,
    ),
  );
  if (Object.keys(change).length === 0 && regel.bsn === bsn)
    return 'ongewijzigd';
  await changeRecord(manager, JustitiabeleEntity, row, row.versie, change);
  if (regel.bsn !== bsn)
    await djiNummers(database).replace(row.id, { bsn: regel.bsn });
  return 'bijgewerkt';
}

/** Inserts people with their made-up records; by `bronsleutel`. */
async function newPersonen(
  database: Database,
  manager: EntityManager,
  regels: readonly ImportPersoon[],
): Promise<Map<string, JustitiabeleEntity>> {
  const registratienummers = await nextRegistratienummers(
    manager,
    regels.length,
  );
  const personen = regels.map((regel): JustitiabeleEntity => ({
    ...freshRecord(randomUUID()),
    ...registergegevens(regel),
    fictief: true,
    bronsleutel: regel.bronsleutel,
    importPeildatum: regel.peildatum,
  }));
  await insertPersonen(
    database,
    regels.map(({ peildatum, ...regel }, index) => {
      const persoon = personen[index]!;
      return {
        persoon,
        nummers: {
          bsn: regel.bsn,
          registratienummer: registratienummers[index]!,
        },
        rijen: syntheticDetentie({ ...regel, id: persoon.id }, peildatum),
      };
    }),
  );
  return new Map(personen.map((persoon) => [persoon.bronsleutel!, persoon]));
}
