import { wijzigingenByKey } from '../../../shared/database/changes.js';
import type { BasisvoorwaardeEntity } from '../entities/basisvoorwaarde.js';
import type { DienstEntity } from '../entities/dienst.js';
import type { Scope } from './visible.js';

/** The fields that the view across partners rests on. */
const basisvoorwaarde: (keyof BasisvoorwaardeEntity)[] = [
  'status',
  'geldigTot',
];
const dienst: (keyof DienstEntity)[] = ['eersteGesprekOp', 'geregeldOp'];

/** What records said before, and since when they say something else. */
export function wijzigingenStore({ database, lock }: Scope) {
  const van = (tabel: string) =>
    `SELECT p.id AS id, p.justitiabele_id AS sleutel FROM ${tabel} p` +
    ` WHERE p.justitiabele_id IN (:...sleutels) AND ${lock.on('p.justitiabele_id')}`;
  return {
    wijzigingenByJustitiabele: wijzigingenByKey(database, lock, {
      basisvoorwaarde: {
        velden: basisvoorwaarde,
        records: van('basisvoorwaarde'),
      },
      dienst: { velden: dienst, records: van('dienst') },
    }),
  };
}
