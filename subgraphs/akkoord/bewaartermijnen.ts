import type { Bewaartermijn } from '../../shared/retention/bewaartermijn.js';

/**
 * How long is kept what was agreed about a person, for a jurist to read and amend. What the term decides about stands in
 * store/bewaarregels.ts; that of the record, the same for all, in shared/retention/log-lines.ts.
 */
export const bewaartermijnen = {
  AKKOORDDOSSIER: {
    code: 'AKKOORDDOSSIER',
    wat: 'alles wat onder het akkoord van een persoon is vastgelegd: afspraken, eigen doelen, regie, betrokkenheid, uitkomsten',
    maanden: 24,
    vanaf:
      'het laatste van: einde betrokkenheid van een inrichting (zes maanden na vrijlating), laatste dag van of handeling aan een afspraak, eigen doel of regie; niet zolang de fase niet is afgerond',
    grondslag: 'geen termijn gevonden',
    bron: 'Eigen keuze, te bevestigen door de partijen: lang genoeg om elkaar aan afspraken te houden en over twee jaren te rapporteren. De tekst van het akkoord is niet gelezen.',
    zekerheid: 'EIGEN_KEUZE',
  },
} as const satisfies Record<string, Bewaartermijn>;
