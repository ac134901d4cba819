import { updateNameList } from './store/name-list.js';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Database } from '../../shared/database/database.js';
import type {
  ImportPerson,
  ImportResult,
} from '../../shared/import/import-line.js';
import {
  updateVersionedRow,
  newVersionedRow,
} from '../../shared/database/versioned-row.js';
import { JustitiabeleEntity } from './entities/justitiabele.js';
import { searchNameOf } from './service/name.js';
import { djiPersonNumbers } from './store/person-numbers.js';
import { nextRegistratienummers } from './store/registratienummer.js';
import { findImported } from './store/people.js';
import { insertPeople } from './synthetic-data/insert-people.js';
import { syntheticDetentie } from './synthetic-data/synthetic-detentie.js';

/** A person from an earlier import, with his BSN. */
interface KnownPerson {
  row: JustitiabeleEntity;
  bsn: string | null;
}

/**
 * Imports people in one transaction. DJI finds them by `bronsleutel`, or generates a random id. A new person gets synthetic detention
 * records; of a known person only the register data that differ are updated. A person whose BSN already belongs to somebody else is
 * skipped: two people cannot share a BSN.
 */
export const importPeople = (
  database: Database,
  lines: readonly ImportPerson[],
): Promise<ImportResult[]> =>
  database.write(async (manager) => {
    const known = await findKnown(database, manager, lines);
    const people = await withoutBsnOfOthers(database, known, lines);
    const created = await insertNewPeople(
      database,
      manager,
      people.filter(({ bronsleutel }) => !known.has(bronsleutel)),
    );
    const outcomes: ImportResult[] = [];
    for (const line of people) {
      const { bronsleutel } = line;
      const knownPerson = known.get(bronsleutel);
      const { id, importPeildatum } =
        knownPerson?.row ?? created.get(bronsleutel)!;
      outcomes.push({
        bronsleutel,
        id,
        uitkomst: knownPerson
          ? await update(database, manager, knownPerson, line)
          : 'nieuw',
        peildatum: importPeildatum ?? line.peildatum,
      });
    }
    // A name may have changed.
    await updateNameList(
      manager,
      outcomes.flatMap(({ uitkomst, id }) =>
        uitkomst === 'nieuw' ? [] : (id ?? []),
      ),
    );
    return outcomes;
  }, 'import');

/** By `bronsleutel`. */
async function findKnown(
  database: Database,
  manager: EntityManager,
  lines: readonly ImportPerson[],
): Promise<Map<string, KnownPerson>> {
  const rows = await findImported(manager, lines);
  const numbers = await djiPersonNumbers(database).byJustitiabele(
    rows.map(({ id }) => id),
    null,
  );
  const bsns = new Map(
    numbers.flatMap(({ justitiabeleId, soort, open: decrypt }) =>
      soort === 'bsn' ? [[justitiabeleId, decrypt()]] : [],
    ),
  );
  return new Map(
    rows.map((row) => [
      row.bronsleutel!,
      { row, bsn: bsns.get(row.id) ?? null },
    ]),
  );
}

async function withoutBsnOfOthers(
  database: Database,
  known: ReadonlyMap<string, KnownPerson>,
  lines: readonly ImportPerson[],
): Promise<ImportPerson[]> {
  const holders = await djiPersonNumbers(database).idsByNumber(
    'bsn',
    lines.flatMap(({ bsn }) => bsn ?? []),
  );
  return lines.filter(
    ({ bsn, bronsleutel }) =>
      bsn === null ||
      !holders.has(bsn) ||
      holders.get(bsn) === known.get(bronsleutel)?.row.id,
  );
}

/** The identity in the population register, without the BSN. */
const registerData = (line: ImportPerson) => ({
  voornamen: line.voornamen,
  voorvoegsel: line.voorvoegsel,
  geslachtsnaam: line.geslachtsnaam,
  zoeknaam: searchNameOf(line),
  geboortedatum: line.geboortedatum,
  geheimhouding: line.geheimhouding,
  inOnderzoek: line.inOnderzoek,
  zonderRechtmatigVerblijf: line.zonderRechtmatigVerblijf,
});

async function update(
  database: Database,
  manager: EntityManager,
  { row, bsn }: KnownPerson,
  line: ImportPerson,
): Promise<'bijgewerkt' | 'ongewijzigd'> {
  const change: Partial<JustitiabeleEntity> = Object.fromEntries(
    Object.entries(registerData(line)).filter(
      ([field, value]) => row[field as keyof JustitiabeleEntity] !== value,
    ),
  );
  if (Object.keys(change).length === 0 && line.bsn === bsn)
    return 'ongewijzigd';
  await updateVersionedRow(
    manager,
    JustitiabeleEntity,
    row,
    row.versie,
    change,
  );
  if (line.bsn !== bsn)
    await djiPersonNumbers(database).replace(row.id, { bsn: line.bsn });
  return 'bijgewerkt';
}

/** Inserts people with their synthetic records; by `bronsleutel`. */
async function insertNewPeople(
  database: Database,
  manager: EntityManager,
  lines: readonly ImportPerson[],
): Promise<Map<string, JustitiabeleEntity>> {
  const registratienummers = await nextRegistratienummers(
    manager,
    lines.length,
  );
  const people = lines.map((line): JustitiabeleEntity => ({
    ...newVersionedRow(randomUUID()),
    ...registerData(line),
    fictief: true,
    bronsleutel: line.bronsleutel,
    importPeildatum: line.peildatum,
  }));
  await insertPeople(
    database,
    lines.map(({ peildatum, ...line }, index) => {
      const person = people[index]!;
      return {
        person,
        numbers: {
          bsn: line.bsn,
          registratienummer: registratienummers[index]!,
        },
        rows: syntheticDetentie({ ...line, id: person.id }, peildatum),
      };
    }),
  );
  return new Map(people.map((person) => [person.bronsleutel!, person]));
}
