import type { Bewaartermijn } from '../../shared/retention/bewaartermijn.js';

/**
 * How long the reclassering keeps what, for a jurist to read and amend. Which tables the term applies to: store/retention-rules.ts. The
 * term of the audit log is the same for all partners: shared/retention/log-retention.ts.
 */
export const bewaartermijnen = {
  RECLASSERINGSDOSSIER: {
    code: 'RECLASSERINGSDOSSIER',
    wat: 'alles wat de reclassering van een persoon heeft',
    maanden: 60,
    vanaf:
      'het laatste van: einde toezicht, einde werkstraf, laatste handeling aan een advies, begin gedragsinterventie, einde betrokkenheid van een inrichting (zes maanden na vrijlating)',
    grondslag: 'geen termijn gevonden',
    bron: 'Eigen keuze, te bevestigen door de 3RO: korter dan het penitentiair dossier, zodat wie opnieuw wordt ingesloten bij DJI nog onder hetzelfde id bekend is.',
    zekerheid: 'EIGEN_KEUZE',
  },
} as const satisfies Record<string, Bewaartermijn>;
