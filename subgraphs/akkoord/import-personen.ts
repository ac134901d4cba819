import { In, type EntityManager } from 'typeorm';
import type {
  ImportPerson,
  ImportResult,
} from '../../shared/import/import-line.js';
import { inChunks } from '../../shared/database/bulk.js';
import { ImportError } from '../../shared/import/import-reader.js';
import { DossierEntity } from './entities/dossier.js';
import {
  insertSynthetic,
  synthetic,
} from './synthetic-data/synthetic-akkoord.js';

/**
 * Puts imported people under the akkoord. People who are there already are unchanged: akkoord keeps nothing of the import. Call it inside
 * `database.write`. Throws ImportError for a person without an id, which DJI assigns.
 */
export async function importPersonen(
  manager: EntityManager,
  personen: readonly ImportPerson[],
): Promise<ImportResult[]> {
  const people = personen.map(({ id, bronsleutel, traject, peildatum }) => {
    if (id === null)
      throw new ImportError('A person has no id. Import at DJI first.');
    return { id, bronsleutel, traject, day: peildatum };
  });
  const existing = new Set<string>();
  for (const chunk of inChunks(people)) {
    const rows = await manager.find(DossierEntity, {
      select: { id: true },
      where: { id: In(chunk.map(({ id }) => id)) },
    });
    for (const { id } of rows) existing.add(id);
  }
  await insertSynthetic(
    manager,
    synthetic(people.filter(({ id }) => !existing.has(id))),
  );
  return people.map(({ id, bronsleutel }) => ({
    id,
    bronsleutel,
    uitkomst: existing.has(id) ? 'ongewijzigd' : 'nieuw',
  }));
}
