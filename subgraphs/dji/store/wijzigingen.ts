import { changesIn, changesOf } from '../../../shared/access/changes.js';
import type { RowReader } from '../../../shared/access/person-rows.js';
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

const viaDetentie = 'INNER JOIN detentie d ON d.id = p.detentie_id';
const tables = [
  changesIn('detentie', detentieFields),
  changesIn('plan', planFields, viaDetentie, 'd.justitiabele_id'),
  changesIn('verlof', verlofFields, viaDetentie, 'd.justitiabele_id'),
  changesIn(
    'reintegratiedoel',
    doelFields,
    'INNER JOIN plan r ON r.id = p.plan_id INNER JOIN detentie d ON d.id = r.detentie_id',
    'd.justitiabele_id',
  ),
];

/** The history of detentions, plans, their goals and leaves, by person. */
export const wijzigingenStore = (rows: RowReader) => ({
  wijzigingenByJustitiabele: changesOf(rows, tables),
});
