import { changesIn, changesOf } from '../../../shared/access/changes.js';
import type { BasisvoorwaardeEntity } from '../entities/basisvoorwaarde.js';
import type { DienstEntity } from '../entities/dienst.js';
import type { Scope } from './scope.js';

/** The fields from which akkoord computes terms and signals: only their history is shown. */
const basisvoorwaardeFields: (keyof BasisvoorwaardeEntity)[] = [
  'status',
  'geldigTot',
];
const dienstFields: (keyof DienstEntity)[] = ['eersteGesprekOp', 'geregeldOp'];

const tables = [
  changesIn('basisvoorwaarde', basisvoorwaardeFields),
  changesIn('dienst', dienstFields),
];

/** The history of those fields: previous values, and since when they were known. */
export const wijzigingenStore = ({ rows }: Scope) => ({
  wijzigingenByJustitiabele: changesOf(rows, tables),
});
