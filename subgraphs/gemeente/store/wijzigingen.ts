import { wijzigingenByKey } from '../../../shared/database/changes.js';
import type { BasisvoorwaardeEntity } from '../entities/basisvoorwaarde.js';
import type { DienstEntity } from '../entities/dienst.js';
import type { Scope } from './scope.js';

/** The fields from which akkoord computes terms and signals: only their history is shown. */
const basisvoorwaardeFields: (keyof BasisvoorwaardeEntity)[] = [
  'status',
  'geldigTot',
];
const dienstFields: (keyof DienstEntity)[] = ['eersteGesprekOp', 'geregeldOp'];

/** The history of those fields: previous values, and since when they were known. */
export function wijzigingenStore({ database, lock }: Scope) {
  const recordsOf = (table: string) =>
    `SELECT p.id AS id, p.justitiabele_id AS sleutel FROM ${table} p` +
    ` WHERE p.justitiabele_id IN (:...sleutels) AND ${lock.on('p.justitiabele_id')}`;
  return {
    wijzigingenByJustitiabele: wijzigingenByKey(database, lock, {
      basisvoorwaarde: {
        fields: basisvoorwaardeFields,
        records: recordsOf('basisvoorwaarde'),
      },
      dienst: { fields: dienstFields, records: recordsOf('dienst') },
    }),
  };
}
