import type { ObjectLiteral } from 'typeorm';
import type { Database } from './database-types.js';

const keptMs = 60_000;

interface Kept {
  rows: readonly ObjectLiteral[];
  until: number;
}
const kept = new WeakMap<
  Database['mapping'],
  Map<new () => ObjectLiteral, Kept>
>();

/**
 * All rows of a small table of reference data, such as codes with their names, not about people. Each process keeps them for a minute,
 * or until `forgetRows`: an import in another process is seen a minute later at most.
 */
export async function keptRows<Row extends ObjectLiteral>(
  database: Database,
  entity: new () => Row,
): Promise<readonly Row[]> {
  const known = kept.get(database.mapping)?.get(entity);
  if (known && Date.now() < known.until) return known.rows as readonly Row[];
  const rows = await database.read((manager) => manager.find(entity));
  const ofDatabase =
    kept.get(database.mapping) ?? new Map<new () => ObjectLiteral, Kept>();
  kept.set(database.mapping, ofDatabase);
  ofDatabase.set(entity, { rows, until: Date.now() + keptMs });
  return rows;
}

/** For what writes such rows. */
export const forgetRows = (
  mapping: Database['mapping'],
  entity: new () => ObjectLiteral,
): unknown => kept.get(mapping)?.delete(entity);
