import type { PersonLock } from '../../../shared/access/betrokkenheid.js';
import type { Database } from '../../../shared/database/database.js';
import { wijzigingenByKey } from '../../../shared/database/changes.js';
import type { AfspraakEntity } from '../entities/afspraak.js';
import type { LokaleInvullingEntity } from '../entities/lokale-invulling.js';
import type { RegieEntity } from '../entities/regie.js';

/** The fields that the view of an earlier day rests on. */
const regie: (keyof RegieEntity)[] = ['gemeente', 'sinds'];
const afspraak: (keyof AfspraakEntity)[] = ['status', 'nagekomenOp'];
const lokaleInvulling: (keyof LokaleInvullingEntity)[] = ['geldtTot'];

/** What akkoord's own records said before. */
export const wijzigingStore = (database: Database, lock: PersonLock) => ({
  /** Of the lead and the promises of persons, and of the local filling-in of gemeenten: keys are both. */
  wijzigingenOf: wijzigingenByKey(database, lock, {
    regie: {
      velden: regie,
      records: `SELECT r.id AS id, r.id AS sleutel FROM regie r WHERE r.id IN (:...sleutels) AND ${lock.on('r.id')}`,
    },
    afspraak: {
      velden: afspraak,
      records:
        'SELECT a.id AS id, a.justitiabele_id AS sleutel FROM afspraak a' +
        ` WHERE a.justitiabele_id IN (:...sleutels) AND ${lock.on('a.justitiabele_id')}`,
    },
    lokale_invulling: {
      velden: lokaleInvulling,
      records:
        'SELECT l.id AS id, l.gemeente AS sleutel FROM lokale_invulling l WHERE l.gemeente IN (:...sleutels)',
    },
  }),
});
