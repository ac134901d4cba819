import { gronden } from './normen/gronden.js';
import type { NormRow } from './normen/norm-row.js';
import { normTable } from './normen/norm-table.js';
import { termijnenwet } from './normen/termijnenwet.js';
import { voorwaarden, type Voorwaarde } from './normen/voorwaarden.js';
import type { Norm } from './schema.generated.js';

/** A norm with the code of its condition, by which the rules find it. */
export interface AkkoordNorm extends Norm {
  aantal: number | null;
  geldtVanaf: string | null;
  voorwaardeCode: Voorwaarde | null;
}

export const normen: AkkoordNorm[] = normTable.map(norm);

function norm([
  code,
  verantwoordelijke,
  gebeurtenis,
  richting,
  aantal,
  eenheid,
  herhaald,
  voorwaarde,
  termijnenwetCode,
  geldtVanaf,
  grond,
  omschrijving,
]: NormRow): AkkoordNorm {
  const isUnconditional = voorwaarde === 'ALTIJD';
  return {
    code,
    omschrijving,
    verantwoordelijke,
    gebeurtenis,
    richting,
    aantal,
    eenheid,
    herhaald: herhaald === 'herhaald',
    voorwaarde: isUnconditional ? null : voorwaarden[voorwaarde],
    voorwaardeCode: isUnconditional ? null : voorwaarde,
    termijnenwet: termijnenwet[termijnenwetCode],
    geldtVanaf,
    ...gronden[grond],
  };
}
