import type { PersonLock } from '../../../shared/access/betrokkenheid.js';
import type { Database } from '../../../shared/database/database.js';
import { wijzigingenByKey } from '../../../shared/database/changes.js';
import type { AfspraakEntity } from '../entities/afspraak.js';
import type { EigenDoelEntity } from '../entities/eigen-doel.js';
import type { LokaleInvullingEntity } from '../entities/lokale-invulling.js';
import type { RegieEntity } from '../entities/regie.js';

/** The fields of which the view of an earlier day needs the previous values. */
const regie: (keyof RegieEntity)[] = ['gemeente', 'sinds'];
const afspraak: (keyof AfspraakEntity)[] = [
  'status',
  'uiterlijkOp',
  'nagekomenOp',
];
const eigenDoel: (keyof EigenDoelEntity)[] = ['behaaldOp', 'vervallenTijdstip'];
const lokaleInvulling: (keyof LokaleInvullingEntity)[] = ['geldtTot'];

/** Previous values of akkoord's own rows. */
export const wijzigingStore = (database: Database, lock: PersonLock) => ({
  /**
   * Of the regie, the promises and the own goals of people, and of the local terms of gemeenten; a key is the id of a person or the code of a
   * gemeente. Goals that are not shared with the caller have changes here too: used are those of goals that were read.
   */
  wijzigingenOf: wijzigingenByKey(database, lock, {
    regie: {
      fields: regie,
      records: `SELECT r.id AS id, r.id AS sleutel FROM regie r WHERE r.id IN (:...sleutels) AND ${lock.on('r.id')}`,
    },
    afspraak: {
      fields: afspraak,
      records:
        'SELECT a.id AS id, a.justitiabele_id AS sleutel FROM afspraak a' +
        ` WHERE a.justitiabele_id IN (:...sleutels) AND ${lock.on('a.justitiabele_id')}`,
    },
    eigen_doel: {
      fields: eigenDoel,
      records:
        'SELECT e.id AS id, e.justitiabele_id AS sleutel FROM eigen_doel e' +
        ` WHERE e.justitiabele_id IN (:...sleutels) AND ${lock.on('e.justitiabele_id')}`,
    },
    lokale_invulling: {
      fields: lokaleInvulling,
      records:
        'SELECT l.id AS id, l.gemeente AS sleutel FROM lokale_invulling l WHERE l.gemeente IN (:...sleutels)',
    },
  }),
});
