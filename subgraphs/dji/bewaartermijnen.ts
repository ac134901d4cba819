import type { Bewaartermijn } from '../../shared/retention/bewaartermijn.js';

/**
 * How long DJI keeps what, for a jurist to read and amend. A new detention before the end makes a term lapse (PM art. 39 lid 3 and 4): it
 * then runs from the next release. Which tables a term applies to: store/retention-rules.ts. The term of the audit log is the same for
 * all partners: shared/retention/log-retention.ts.
 */
export const bewaartermijnen = {
  PENITENTIAIR_DOSSIER: {
    code: 'PENITENTIAIR_DOSSIER',
    wat: 'alles wat DJI van een persoon heeft',
    maanden: 120,
    vanaf: 'vrijlating uit de laatste detentie',
    grondslag: 'Penitentiaire maatregel art. 39 lid 1-3',
    bron: 'S20: Penitentiaire maatregel art. 35-39. De wet telt vanaf de ontvangst van het dossier door de minister, die hier niet is vastgelegd: vrijlating is daarvoor gekozen.',
    zekerheid: 'REGELING',
  },
  INRICHTINGSDOSSIER: {
    code: 'INRICHTINGSDOSSIER',
    wat: 'doelen van het D&R-plan, promoties en degradaties (het laatste programma blijft)',
    maanden: 6,
    vanaf: 'vrijlating uit de laatste detentie',
    grondslag: 'Penitentiaire maatregel art. 39 lid 4',
    bron: 'S20: Penitentiaire maatregel art. 35-39. Welke gegevens het inrichtingsdossier vormen is een eigen keuze: wat alleen de inrichting nodig had en geen termijn op rust.',
    zekerheid: 'REGELING',
  },
} as const satisfies Record<string, Bewaartermijn>;
