import type { Database } from '../../../shared/database/database.js';
import {
  ImportError,
  type ImportRegels,
} from '../../../shared/import/import-reader.js';
import type {
  ImportPersoon,
  ImportUitkomst,
} from '../../../shared/import/import-line.js';
import { isKnown } from '../synthetic-data/insert-personen.js';
import { importGemeenten } from './gemeenten.js';
import { importPersonen, type Persoon } from './personen.js';

/**
 * Takes over the official gemeenten, and the people who come from a gemeente or go to one; all or nothing, and again it changes nothing.
 * Of people it has already only what the register says is brought up to date; documents that the register does not name any more stay.
 */
export const importRegels = (
  database: Database,
  { gemeenten, personen }: ImportRegels,
): Promise<ImportUitkomst[]> =>
  database.write(async (manager) => {
    await importGemeenten(manager, gemeenten);
    return importPersonen(
      database,
      manager,
      personen.filter(isKnown).map(withId),
    );
  }, 'import');

function withId(persoon: ImportPersoon): Persoon {
  if (persoon.id === null)
    throw new ImportError('A person without an id: DJI allots it first.');
  return { ...persoon, id: persoon.id };
}
