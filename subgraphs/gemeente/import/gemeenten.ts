import type { EntityManager } from 'typeorm';
import type { ImportGemeente } from '../../../shared/import/import-line.js';
import { GemeenteEntity } from '../entities/gemeente.js';
import { insertAll } from '../../../shared/database/bulk.js';
import { differences } from './differences.js';

/** Adds new gemeenten and brings known ones up to date; where to reach a coordinator is the gemeente's own and stays. */
export async function importGemeenten(
  manager: EntityManager,
  gemeenten: readonly ImportGemeente[],
): Promise<void> {
  const rows = gemeenten.map(({ soort: _, opvolger, ...gemeente }) => ({
    ...gemeente,
    opvolgerCode: opvolger,
  }));
  const known = new Map(
    (await manager.find(GemeenteEntity)).map((row) => [row.code, row]),
  );
  await insertAll(
    manager,
    GemeenteEntity,
    rows
      .filter(({ code }) => !known.has(code))
      .map((row) => ({ ...row, contactpunt: null })),
  );
  for (const { code, ...row } of rows) {
    const change = differences(known.get(code), row);
    if (change) await manager.update(GemeenteEntity, { code }, change);
  }
}
