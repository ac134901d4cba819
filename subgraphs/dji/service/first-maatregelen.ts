import type { EindverlofmaatregelEntity } from '../entities/eindverlofmaatregel.js';

/** The measures with which an empty database begins. */
export const firstMaatregelen: readonly EindverlofmaatregelEntity[] = [
  {
    volgorde: 1,
    code: 'EINDVERLOF',
    geldtVanaf: '2025-07-15',
    geldtTot: null,
    dagen: 14,
    grondslag: 'Regeling tijdelijk verlaten van de inrichting art. 33a–33c',
    bron: 'Stcrt. 2025, 24169',
  },
];
