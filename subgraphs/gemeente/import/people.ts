import { In, type EntityManager } from 'typeorm';
import type { Database } from '../../../shared/database/database.js';
import { now } from '../../../shared/days.js';
import { inChunks } from '../../../shared/database/bulk.js';
import type {
  ImportPerson,
  ImportResult,
} from '../../../shared/import/import-line.js';
import {
  updateVersionedRow,
  newVersionedRow,
} from '../../../shared/database/versioned-row.js';
import { InwonerEntity } from '../entities/inwoner.js';
import { ReisdocumentEntity } from '../entities/reisdocument.js';
import { insertPeople } from '../synthetic-data/insert-people.js';
import { personNumbers } from '../store/person-numbers.js';
import { differences } from './differences.js';

/** The rows that the gemeente already has about a person. */
interface StoredPerson {
  inwoner: InwonerEntity;
  bsn: string | null;
  documents: readonly ReisdocumentEntity[];
}

/** A person with the id that DJI assigned. */
export type PersonWithId = ImportPerson & { id: string };

/** Inserts new people; of existing ones only the fields that come from the register are updated. */
export async function importPeople(
  database: Database,
  manager: EntityManager,
  people: readonly PersonWithId[],
): Promise<ImportResult[]> {
  const uitkomsten: ImportResult[] = [];
  for (const chunk of inChunks(people)) {
    const ids = chunk.map(({ id }) => id);
    const stored = new Map(
      (await manager.findBy(InwonerEntity, { id: In(ids) })).map((row) => [
        row.id,
        row,
      ]),
    );
    const documents = await manager.findBy(ReisdocumentEntity, {
      justitiabeleId: In(ids),
    });
    const bsns = new Map(
      (await personNumbers(database).byJustitiabele(ids, null)).map(
        ({ justitiabeleId, open: decrypt }) => [justitiabeleId, decrypt()],
      ),
    );
    const created = chunk.filter(({ id }) => !stored.has(id));
    await insertPeople(
      database,
      created.map((person) => ({
        ...person,
        day: person.peildatum,
        vastgelegdTijdstip: now(),
      })),
    );
    for (const person of chunk) {
      const { id, bronsleutel } = person;
      const inwoner = stored.get(id);
      const own = documents.filter((row) => row.justitiabeleId === id);
      const bsn = bsns.get(id) ?? null;
      const changed =
        inwoner &&
        (await updatePerson(
          database,
          manager,
          { inwoner, bsn, documents: own },
          person,
        ));
      const uitkomst = inwoner
        ? changed
          ? 'bijgewerkt'
          : 'ongewijzigd'
        : 'nieuw';
      uitkomsten.push({ bronsleutel, id, uitkomst });
    }
  }
  return uitkomsten;
}

/** Resolves to whether anything changed. */
async function updatePerson(
  database: Database,
  manager: EntityManager,
  { inwoner, bsn, documents }: StoredPerson,
  person: PersonWithId,
): Promise<boolean> {
  const { functieAdres, geheimhouding, inOnderzoek, nederlander } = person;
  const documentsChanged = await updateDocuments(
    manager,
    [...documents],
    person,
  );
  const change = differences(inwoner, {
    functieAdres,
    geheimhouding,
    inOnderzoek,
    nederlander,
    ...(documentsChanged || !inwoner.reisdocumentenTijdstip
      ? { reisdocumentenTijdstip: now() }
      : {}),
  });
  const bsnChanged = person.bsn !== bsn;
  if (!change && !bsnChanged) return false;
  await updateVersionedRow(
    manager,
    InwonerEntity,
    inwoner,
    inwoner.versie,
    change ?? {},
  );
  if (bsnChanged)
    await personNumbers(database).replace(inwoner.id, { bsn: person.bsn });
  return true;
}

/**
 * Documents have no number to match by: a stored row and a registered document of the same kind with the same last day are the same.
 * `unmatched` are the stored rows without a match so far. Resolves to whether anything changed.
 */
async function updateDocuments(
  manager: EntityManager,
  unmatched: ReisdocumentEntity[],
  { id: justitiabeleId, reisdocumenten }: PersonWithId,
): Promise<boolean> {
  let changed = false;
  for (const document of reisdocumenten) {
    const same = unmatched.filter(
      (row) =>
        row.soort === document.soort && row.geldigTot === document.geldigTot,
    );
    const stored = same.find((row) => !differences(row, document)) ?? same[0];
    if (stored) unmatched.splice(unmatched.indexOf(stored), 1);
    const change = differences(stored, document);
    if (stored && !change) continue;
    changed = true;
    if (stored && change)
      await updateVersionedRow(
        manager,
        ReisdocumentEntity,
        stored,
        stored.versie,
        change,
      );
    else
      await manager.insert(ReisdocumentEntity, {
        ...newVersionedRow(),
        justitiabeleId,
        ...document,
      });
  }
  return changed;
}
