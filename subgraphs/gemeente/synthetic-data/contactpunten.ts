import type { DemoContactpunt } from '../../../shared/demo/contactpunten.js';
import { seedGemeenten } from './demo-gemeenten.js';

const utrecht = { organisatie: '0344', email: 'stadsloket@utrecht.example' };

/** Every present gemeente can be reached about aftercare; Utrecht by subject, and one of those nobody checked for over a year. */
export const demoContactpunten: readonly DemoContactpunt[] = [
  ...seedGemeenten.flatMap(({ code, naam, einddatum }) =>
    einddatum === null
      ? [
          {
            organisatie: code,
            onderwerp: 'ALGEMEEN' as const,
            omschrijving: `Coördinatiepunt nazorg ${naam}`,
            email: `nazorg@${naam.toLowerCase().replaceAll(/[^a-z]+/g, '')}.example`,
          },
        ]
      : [],
  ),
  {
    ...utrecht,
    onderwerp: 'SCHULDEN',
    omschrijving: 'Werk en Inkomen, team schulddienstverlening',
    telefoon: '030 555 01 20',
  },
  {
    ...utrecht,
    onderwerp: 'WONEN',
    omschrijving: 'Loket urgentie en beschermd wonen',
    checked: 15,
  },
  {
    ...utrecht,
    onderwerp: 'IDENTITEITSBEWIJS',
    omschrijving: 'Burgerzaken, balie identiteitskaarten',
    bereikbaar: 'op afspraak',
  },
  {
    ...utrecht,
    onderwerp: 'ZORG',
    omschrijving: 'Collectieve zorgverzekering, Wmo-loket',
  },
  {
    organisatie: '0344',
    onderwerp: 'CRISIS',
    omschrijving: 'Piket Zorg- en Veiligheidshuis',
    telefoon: '030 555 01 13',
    bereikbaar: 'dag en nacht',
  },
];
