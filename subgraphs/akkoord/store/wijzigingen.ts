import type { Database } from '../../../shared/database.js';
import { wijzigingenByRecord } from '../../../shared/record.js';

/** Per table the fields that the view of an earlier day rests on. */
const velden = {
  regie: ['gemeente', 'sinds'],
  lokale_invulling: ['geldtTot'],
  afspraak: ['status', 'nagekomenOp'],
};

/** What akkoord's own records said before. Not under the person lock: give it ids of records that were read under it. */
export const wijzigingStore = (database: Database) => ({
  wijzigingenOf: wijzigingenByRecord(database, velden),
});
