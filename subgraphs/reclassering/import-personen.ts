import type { Database } from '../../shared/database/database.js';
import type {
  ImportPersoon,
  ImportUitkomst,
} from '../../shared/import/import-line.js';
import { knownClienten } from './store/clienten.js';
import { insertDossiers } from './synthetic-data/insert-dossiers.js';
import {
  syntheticDossier,
  type Persoon,
} from './synthetic-data/synthetic-dossier.js';
import type { Dossier } from './synthetic-data/dossier.js';

/**
 * Takes imported people over, all or nothing. The official files hold nothing of the reclassering's own, so a client who is known stays as
 * he is. About people with whom the reclassering has no relation it says nothing.
 */
export const importPersonen = (
  database: Database,
  personen: readonly ImportPersoon[],
): Promise<ImportUitkomst[]> =>
  database.write(async (manager) => {
    const known = await knownClienten(
      manager,
      personen.map(({ id }) => id!),
    );
    const made: { persoon: Persoon; dossier: Dossier }[] = [];
    const uitkomsten: ImportUitkomst[] = [];
    for (const { id, bronsleutel, peildatum, ...rest } of personen) {
      if (known.has(id!)) {
        uitkomsten.push({ bronsleutel, id: id!, uitkomst: 'ongewijzigd' });
        continue;
      }
      const persoon = { ...rest, id: id!, skn: null };
      const dossier = syntheticDossier(persoon, peildatum);
      if (!dossier) continue;
      made.push({ persoon, dossier });
      uitkomsten.push({ bronsleutel, id: id!, uitkomst: 'nieuw' });
    }
    await insertDossiers(database, made);
    return uitkomsten;
  }, 'import');
