import { changesIn, changesOf } from '../../../shared/access/changes.js';
import type { RowReader } from '../../../shared/access/person-rows.js';
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

const tables = [
  changesIn('advies', adviesFields),
  changesIn('toezicht', toezichtFields),
];

/** The history of adviezen and toezichten, by person. */
export const wijzigingenStore = (rows: RowReader) => ({
  wijzigingenByJustitiabele: changesOf(rows, tables),
});
