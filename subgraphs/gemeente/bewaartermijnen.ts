import type { Bewaartermijn } from '../../shared/retention/bewaartermijn.js';

/**
 * Retention terms of the gemeenten, for a lawyer to read and amend. The BIJ-melding to the burgemeester, destroyed within nine months
 * (Bjsg art. 11a, S18), is not part of this graph. The tables that a term covers are in store/retention-rules.ts; the term of the audit log,
 * the same for all, is in shared/retention/log-retention.ts.
 */
export const bewaartermijnen = {
  DIENSTVERLENINGSDOSSIER: {
    code: 'DIENSTVERLENINGSDOSSIER',
    wat: 'alles wat de gemeente hier van een persoon heeft',
    maanden: 60,
    vanaf:
      'het laatste van: laatste handeling aan een dienst, basisvoorwaarde of hulpvraag, begin of einde betrokkenheid van een gemeente, einde betrokkenheid van een inrichting (zes maanden na vrijlating)',
    grondslag: 'geen termijn gevonden',
    bron: 'Eigen keuze, te bevestigen door de gemeenten: de termijnen van de wetten achter de diensten lopen uiteen (Wmo 2015 art. 5.3.4 noemt vijftien jaar) en gelden voor de dossiers bij die diensten zelf.',
    zekerheid: 'EIGEN_KEUZE',
  },
  BEGIN_EN_EINDE_DETENTIE: {
    code: 'BEGIN_EN_EINDE_DETENTIE',
    wat: 'de meldingen van DJI en wat daarin stond over de inrichting',
    maanden: 0,
    vanaf:
      'zes maanden na vrijlating: dan eindigt volgens de melding van ontslag de betrokkenheid van de inrichting',
    grondslag: 'Bjsg art. 11a bis (ontwerp): zes maanden na vrijlating',
    bron: 'S16: consultatietekst wijziging Bjsg art. 11a bis',
    zekerheid: 'ONTWERP',
  },
} as const satisfies Record<string, Bewaartermijn>;
