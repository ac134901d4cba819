import { gronden } from './normen/gronden.js';
import type { Rij } from './normen/rij.js';
import { tabel } from './normen/tabel.js';
import { termijnenwet } from './normen/termijnenwet.js';
import { voorwaarden, type Voorwaarde } from './normen/voorwaarden.js';
import type { Norm } from './schema.generated.js';

/** A norm of the table, with the code of its condition for the rules. */
export interface AkkoordNorm extends Norm {
  aantal: number | null;
  geldtVanaf: string | null;
  voorwaardecode: Voorwaarde | null;
}

/** Every norm of the table, in its order. */
export const normen: AkkoordNorm[] = tabel.map(norm);

function norm([
  code,
  verantwoordelijke,
  gebeurtenis,
  richting,
  aantal,
  eenheid,
  herhaald,
  voorwaarde,
  verschuiving,
  geldtVanaf,
  grond,
  omschrijving,
]: Rij): AkkoordNorm {
  const altijd = voorwaarde === 'ALTIJD';
  return {
    code,
    omschrijving,
    verantwoordelijke,
    gebeurtenis,
    richting,
    aantal,
    eenheid,
    herhaald: herhaald === 'herhaald',
    voorwaarde: altijd ? null : voorwaarden[voorwaarde],
    voorwaardecode: altijd ? null : voorwaarde,
    termijnenwet: termijnenwet[verschuiving],
    geldtVanaf,
    ...gronden[grond],
  };
}
