import type {
  Normeenheid,
  Normgebeurtenis,
  Normrichting,
} from '../schema.generated.js';
import type { Partij } from '../../../shared/access/partij.js';
import type { Grond } from './gronden.js';
import type { TermijnenwetCode } from './termijnenwet.js';
import type { Voorwaarde } from './voorwaarden.js';

/** One row of the table of norms, in the order of its columns. */
export type NormRow = readonly [
  code: string,
  verantwoordelijke: Partij,
  gebeurtenis: Normgebeurtenis,
  richting: Normrichting,
  aantal: number | null,
  eenheid: Normeenheid,
  herhaald: 'herhaald' | 'eenmaal',
  voorwaarde: Voorwaarde | 'ALTIJD',
  termijnenwet: TermijnenwetCode,
  geldtVanaf: string | null,
  grond: Grond,
  omschrijving: string,
];
