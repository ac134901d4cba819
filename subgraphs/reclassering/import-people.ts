import type { Database } from '../../shared/database/database.js';
import type {
  ImportPerson,
  ImportResult,
} from '../../shared/import/import-line.js';
import { knownClienten } from './store/clienten.js';
import { insertDossiers } from './synthetic-data/insert-dossiers.js';
import {
  syntheticDossier,
  type SyntheticPerson,
} from './synthetic-data/synthetic-dossier.js';
import type { Dossier } from './synthetic-data/dossier.js';

/**
 * Imports people in one transaction. The official files have no data of the reclassering, so known clients are not changed. People with
 * whom the reclassering has no relation are skipped.
 */
export const importPeople = (
  database: Database,
  people: readonly ImportPerson[],
): Promise<ImportResult[]> =>
  database.write(async (manager) => {
    const known = await knownClienten(
      manager,
      people.map(({ id }) => id!),
    );
    const created: { person: SyntheticPerson; dossier: Dossier }[] = [];
    const outcomes: ImportResult[] = [];
    for (const { id, bronsleutel, peildatum, ...rest } of people) {
      if (known.has(id!)) {
        outcomes.push({ bronsleutel, id: id!, uitkomst: 'ongewijzigd' });
        continue;
      }
      const person = { ...rest, id: id!, skn: null };
      const dossier = syntheticDossier(person, peildatum);
      if (!dossier) continue;
      created.push({ person, dossier });
      outcomes.push({ bronsleutel, id: id!, uitkomst: 'nieuw' });
    }
    await insertDossiers(database, created);
    return outcomes;
  }, 'import');
