import type { PersonLock } from '../../../shared/access/betrokkenheid.js';
import type { Database } from '../../../shared/database/database.js';
import { wijzigingenByKey } from '../../../shared/database/changes.js';
import type { DetentieEntity } from '../entities/detentie.js';
import type { PlanEntity } from '../entities/plan.js';
import type { ReintegratiedoelEntity } from '../entities/reintegratiedoel.js';
import type { VerlofEntity } from '../entities/verlof.js';

/** The fields that the view across partners rests on; `uitspraakdatum` shows since when there is a sentence. */
const detentieFields: (keyof DetentieEntity)[] = [
  'titel',
  'uitspraakdatum',
  'verwachteEinddatum',
  'werkelijkeEinddatum',
  'screeningAfgerondOp',
  'strafJaren',
  'strafMaanden',
  'strafDagen',
  'onherroepelijkOp',
  'eindverlofUitgesloten',
];
const planFields: (keyof PlanEntity)[] = ['vastgesteldOp', 'gedeeldOp'];
const doelFields: (keyof ReintegratiedoelEntity)[] = [
  'basisvoorwaarde',
  'uiterlijkOp',
  'behaaldOp',
  'vervallenTijdstip',
];
const verlofFields: (keyof VerlofEntity)[] = ['besluit'];

/** The history of detentions, plans, their goals and leaves, by detention. */
export function wijzigingenStore(database: Database, lock: PersonLock) {
  const where = `WHERE d.id IN (:...sleutels) AND ${lock.on('d.justitiabele_id')}`;
  const recordsOf = (table: string) =>
    `SELECT r.id AS id, d.id AS sleutel FROM ${table} r INNER JOIN detentie d ON d.id = r.detentie_id ${where}`;
  return {
    wijzigingenByDetentie: wijzigingenByKey(database, lock, {
      detentie: {
        fields: detentieFields,
        records: `SELECT d.id AS id, d.id AS sleutel FROM detentie d ${where}`,
      },
      plan: { fields: planFields, records: recordsOf('plan') },
      reintegratiedoel: {
        fields: doelFields,
        records: `SELECT g.id AS id, d.id AS sleutel FROM reintegratiedoel g INNER JOIN plan r ON r.id = g.plan_id INNER JOIN detentie d ON d.id = r.detentie_id ${where}`,
      },
      verlof: { fields: verlofFields, records: recordsOf('verlof') },
    }),
  };
}
