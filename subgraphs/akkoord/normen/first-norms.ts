import type { NormEntity } from '../entities/norm.js';
import { gronden } from './gronden.js';
import type { NormRow } from './norm-row.js';
import { normTable } from './norm-table.js';

/** The rows with which an empty database begins. */
export const firstNorms: readonly NormEntity[] = normTable.map(toRow);

function toRow(
  [
    code,
    verantwoordelijke,
    gebeurtenis,
    richting,
    aantal,
    eenheid,
    herhaald,
    voorwaarde,
    termijnenwet,
    geldtVanaf,
    grond,
    omschrijving,
  ]: NormRow,
  index: number,
): NormEntity {
  return {
    volgorde: index + 1,
    code,
    verantwoordelijke,
    gebeurtenis,
    richting,
    aantal,
    eenheid,
    herhaald: herhaald === 'herhaald',
    voorwaarde,
    termijnenwet,
    geldtVanaf,
    geldtTot: null,
    omschrijving,
    ...gronden[grond],
  };
}
