import type { PersonLock } from '../../../shared/access/betrokkenheid.js';
import type { Database } from '../../../shared/database/database.js';
import { wijzigingenByKey } from '../../../shared/database/changes.js';
import type { AdviesEntity } from '../entities/advies.js';
import type { ToezichtEntity } from '../entities/toezicht.js';

/** The fields that the view across partners rests on. */
const advies: (keyof AdviesEntity)[] = [
  'status',
  'uitgebrachtOp',
  'uiterlijkOp',
];
const toezicht: (keyof ToezichtEntity)[] = ['eersteContactOp', 'einddatum'];

/** What records said before, and since when they say something else. */
export function wijzigingenStore(database: Database, lock: PersonLock) {
  const van = (tabel: string) =>
    `SELECT p.id AS id, p.justitiabele_id AS sleutel FROM ${tabel} p` +
    ` WHERE p.justitiabele_id IN (:...sleutels) AND ${lock.on('p.justitiabele_id')}`;
  return {
    wijzigingenByJustitiabele: wijzigingenByKey(database, lock, {
      advies: { velden: advies, records: van('advies') },
      toezicht: { velden: toezicht, records: van('toezicht') },
    }),
  };
}
