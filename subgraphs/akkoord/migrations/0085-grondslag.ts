import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../../../shared/database/columns.js';
import { NormEntity } from '../entities/norm.js';
import { firstNorms } from '../normen/first-norms.js';
import { gronden, type Grond } from '../normen/gronden.js';

/** The grounds as they were before, and what replaces them. */
const replaced: readonly (readonly [string, Grond])[] = [
  [
    'Reclasseringsregeling 1995 art. 11 lid 1 (tekst van 2017)',
    'RECLASSERINGSREGELING_11_1',
  ],
  [
    'Reclasseringsregeling 1995 art. 11 lid 2 (tekst van 2017)',
    'RECLASSERINGSREGELING_11_2',
  ],
  ['Penitentiaire beginselenwet art. 18a, sinds 1 juli 2021', 'PBW_18A'],
  [
    'Regeling tijdelijk verlaten van de inrichting (Rtvi), werkwijze DJI',
    'RTVI',
  ],
  ['Reclasseringsregeling 1995 art. 8-12; de aanvraag zelf', 'ADVIESAANVRAAG'],
  [
    'Uitvoeringsbesluit voorwaardelijke veroordeling art. 3 lid 2 (Stb. 2012, 5)',
    'BTSB_3_2',
  ],
  ['Wet gemeentelijke schuldhulpverlening art. 4', 'WGS_4'],
];
const penitentiair = [
  'SCREENING_10_WERKDAGEN',
  'TRAJECTGESPREK_NA_SCREENING',
  'MDO_6_WEKEN',
  'GEDRAGSRAPPORTAGE_6_WEKEN',
];

/**
 * The grounds become those of the law in force, and what rests on the Pbw binds in a penitentiaire inrichting only. A row that was amended
 * since stays as it is.
 */
export class Grondslag1700000004085 extends ForwardMigration {
  name = 'Grondslag1700000004085';
  async up({ manager }: QueryRunner): Promise<void> {
    for (const [grondslag, grond] of replaced)
      await manager.update(NormEntity, { grondslag }, gronden[grond]);
    for (const code of penitentiair)
      await manager.update(
        NormEntity,
        { code, voorwaarde: 'ALTIJD' },
        { voorwaarde: 'PENITENTIAIR' },
      );
    await manager.update(
      NormEntity,
      { code: 'DEELBAAR_PLAN_AAN_GEMEENTE', voorwaarde: 'GEMEENTE_BETROKKEN' },
      { voorwaarde: 'GEMEENTE_BETROKKEN_PENITENTIAIR' },
    );
    const announced = 'MELDING_RECLASSERING_4_WEKEN_VOOR_ONTSLAG';
    await manager.update(
      NormEntity,
      {
        code: announced,
        omschrijving:
          'De directeur meldt de dag van ontslag ten minste vier weken vooraf aan de reclassering, bij meer dan drie maanden detentie en hulp van de reclassering.',
      },
      {
        omschrijving: firstNorms.find(({ code }) => code === announced)!
          .omschrijving,
      },
    );
  }
}
