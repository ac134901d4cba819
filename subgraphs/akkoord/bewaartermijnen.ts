import type { Bewaartermijn } from '../../shared/retention/bewaartermijn.js';

/**
 * How long agreements about a person are kept, for a jurist to read and amend. The rows to which the term applies are in
 * store/retention-rules.ts; the term of the audit log, the same for every partner, is in shared/retention/log-retention.ts.
 */
export const bewaartermijnen = {
  AKKOORDDOSSIER: {
    code: 'AKKOORDDOSSIER',
    wat: 'alles wat onder het akkoord van een persoon is vastgelegd: afspraken, eigen doelen, toestemmingen, correctieverzoeken, regie, zaken en hun overdracht, betrokkenheid, uitkomsten',
    maanden: 24,
    vanaf:
      'het laatste van: einde betrokkenheid van een inrichting (zes maanden na vrijlating), laatste dag van of handeling aan een afspraak, eigen doel, toestemming, correctieverzoek, regie of zaak; niet zolang de fase niet is afgerond',
    grondslag: 'geen termijn gevonden',
    bron: 'Eigen keuze, te bevestigen door de partijen: lang genoeg om elkaar aan afspraken te houden en over twee jaren te rapporteren. De tekst van het akkoord is niet gelezen.',
    zekerheid: 'EIGEN_KEUZE',
  },
} as const satisfies Record<string, Bewaartermijn>;
