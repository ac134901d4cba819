import type { Termijnenwet } from '../schema.generated.js';

/**
 * Whether the Algemene termijnenwet moves the last day of a term, and why. It applies to terms set by a law in the formal sense or by an
 * algemene maatregel van bestuur (AMvB), counted forward (art. 1).
 */
export const termijnenwet = {
  WET: {
    verschuift: true,
    reden:
      'Een in een wet gestelde termijn: valt de laatste dag op een zaterdag, zondag of feestdag, dan schuift hij door (Algemene termijnenwet art. 1 lid 1).',
  },
  AMVB: {
    verschuift: true,
    reden:
      'Een termijn in een algemene maatregel van bestuur: daarvoor geldt de Algemene termijnenwet ook.',
  },
  WERKDAGEN: {
    verschuift: false,
    reden:
      'In werkdagen geteld valt de laatste dag nooit op een zaterdag, zondag of feestdag.',
  },
  TERUG: {
    verschuift: false,
    reden:
      'Teruggerekend vanaf een gebeurtenis: dan schuift de laatste dag niet door (Algemene termijnenwet art. 1 lid 2).',
  },
  AFSPRAAK: {
    verschuift: false,
    reden:
      'Een werkwijze of streven, geen in een wet gestelde termijn: de Algemene termijnenwet geldt niet.',
  },
  AANVRAAG: {
    verschuift: false,
    reden:
      'De dag is bij de aanvraag bepaald, niet in een wet: de Algemene termijnenwet geldt niet.',
  },
  GEEN_DAG: {
    verschuift: false,
    reden: 'Er is geen laatste dag die door kan schuiven.',
  },
} as const satisfies Record<string, Termijnenwet>;

export type TermijnenwetCode = keyof typeof termijnenwet;
