import type { EntityManager } from 'typeorm';
import type { ImportGemeente } from '../../../shared/import/import-line.js';
import { GemeenteEntity } from '../entities/gemeente.js';
import { forgetRows } from '../../../shared/database/kept-rows.js';
import { insertAll } from '../../../shared/database/bulk.js';
import { differences } from './differences.js';

/** Inserts new gemeenten and updates existing ones. Contact points are the gemeente's own and no part of it. */
export async function importGemeenten(
  manager: EntityManager,
  gemeenten: readonly ImportGemeente[],
): Promise<void> {
  const rows = gemeenten.map(({ soort: _, opvolger, ...gemeente }) => ({
    ...gemeente,
    opvolgerCode: opvolger,
  }));
  const stored = new Map(
    (await manager.find(GemeenteEntity)).map((row) => [row.code, row]),
  );
  await insertAll(
    manager,
    GemeenteEntity,
    rows
      .filter(({ code }) => !stored.has(code))
      .map((row) => ({ ...row, contactpunt: null })),
  );
  for (const { code, ...row } of rows) {
    const change = differences(stored.get(code), row);
    if (change) await manager.update(GemeenteEntity, { code }, change);
  }
  forgetRows(manager.connection, GemeenteEntity);
}
