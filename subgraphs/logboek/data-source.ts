import { setTimeout } from 'node:timers/promises';
import {
  openDatabase,
  type Database,
  type DatabaseLocation,
} from '../../shared/database/database.js';
import { auditModel } from '../../shared/audit/audit-tables.js';

const patienceMs = 60_000;

/**
 * Opens the database of the gateway, where the record is. A user who may not make tables there waits until the gateway has made them,
 * a minute at most.
 */
export async function openLogboekDatabase(
  location: DatabaseLocation,
): Promise<Database> {
  for (const begun = Date.now(); ; await setTimeout(500)) {
    try {
      return await openDatabase(location, auditModel);
    } catch (error) {
      if (!isDenied(error) || Date.now() - begun > patienceMs) throw error;
    }
  }
}

const isDenied = (error: unknown) =>
  (error as { code?: unknown } | null)?.code === 'ER_TABLEACCESS_DENIED_ERROR';
