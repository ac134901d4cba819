import type { DemoContactpunt } from '../../../shared/demo/contactpunten.js';
import { allInrichtingen } from '../../../shared/reference-data/inrichtingen.js';

/** Each inrichting has a desk for re-integration; PI Vught has more, one of which nobody checked for over a year. */
export const demoContactpunten: readonly DemoContactpunt[] = [
  ...allInrichtingen.map(({ code, naam }) => ({
    organisatie: code,
    onderwerp: 'ALGEMEEN' as const,
    omschrijving: `Re-integratiecentrum ${naam}`,
    email: `re-integratie@${code.toLowerCase()}.example`,
  })),
  {
    organisatie: 'PI-VUGHT',
    onderwerp: 'IDENTITEITSBEWIJS',
    omschrijving: 'Balie identiteitsbewijzen van het re-integratiecentrum',
    email: 'identiteitsbewijs@pi-vught.example',
    bereikbaar: 'dinsdag en donderdag van 10 tot 12 uur',
  },
  {
    organisatie: 'PI-VUGHT',
    onderwerp: 'CRISIS',
    omschrijving: 'Centrale meldkamer',
    telefoon: '073 555 01 12',
    bereikbaar: 'dag en nacht',
    checked: 14,
  },
];
