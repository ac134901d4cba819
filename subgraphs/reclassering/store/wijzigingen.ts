import type { PersonLock } from '../../../shared/access/betrokkenheid.js';
import type { Database } from '../../../shared/database/database.js';
import { wijzigingenByKey } from '../../../shared/database/changes.js';
import type { AdviesEntity } from '../entities/advies.js';
import type { ToezichtEntity } from '../entities/toezicht.js';

/** The fields that the view across partners rests on. */
const adviesFields: (keyof AdviesEntity)[] = [
  'status',
  'uitgebrachtOp',
  'uiterlijkOp',
];
const toezichtFields: (keyof ToezichtEntity)[] = [
  'eersteContactOp',
  'einddatum',
];

/** The history of adviezen and toezichten, by person. */
export function wijzigingenStore(database: Database, lock: PersonLock) {
  const recordsOf = (table: string) =>
    `SELECT p.id AS id, p.justitiabele_id AS sleutel FROM ${table} p` +
    ` WHERE p.justitiabele_id IN (:...sleutels) AND ${lock.on('p.justitiabele_id')}`;
  return {
    wijzigingenByJustitiabele: wijzigingenByKey(database, lock, {
      advies: { fields: adviesFields, records: recordsOf('advies') },
      toezicht: { fields: toezichtFields, records: recordsOf('toezicht') },
    }),
  };
}
