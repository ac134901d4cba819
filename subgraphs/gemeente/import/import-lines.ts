import type { Database } from '../../../shared/database/database.js';
import {
  ImportError,
  type ImportLines,
} from '../../../shared/import/import-reader.js';
import type {
  ImportPerson,
  ImportResult,
} from '../../../shared/import/import-line.js';
import { isKnownToGemeente } from '../synthetic-data/insert-people.js';
import { importGemeenten } from './gemeenten.js';
import { importPeople, type PersonWithId } from './people.js';

/**
 * Imports the official gemeenten and the people who come from a gemeente or move to one, in one transaction; idempotent. Of existing people
 * only the fields that come from the register are updated; documents that the register no longer lists are kept.
 */
export const importLines = (
  database: Database,
  { gemeenten, people: personen }: ImportLines,
): Promise<ImportResult[]> =>
  database.write(async (manager) => {
    await importGemeenten(manager, gemeenten);
    return importPeople(
      database,
      manager,
      personen.filter(isKnownToGemeente).map(withId),
    );
  }, 'import');

function withId(person: ImportPerson): PersonWithId {
  if (person.id === null)
    throw new ImportError('A person without an id: DJI allots it first.');
  return { ...person, id: person.id };
}
