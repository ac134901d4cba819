import type { BasisvoorwaardeSoort } from '../schema.generated.js';

/** What an organisation could promise. */
export interface Belofte {
  omschrijving: string;
  basisvoorwaarde: BasisvoorwaardeSoort | null;
  norm: string | null;
}

const belofte = (
  basisvoorwaarde: Belofte['basisvoorwaarde'],
  omschrijving: string,
  norm: string | null = null,
): Belofte => ({ omschrijving, basisvoorwaarde, norm });

export const beloften: Record<
  'DJI' | 'RECLASSERING' | 'GEMEENTE',
  readonly Belofte[]
> = {
  DJI: [
    belofte(
      'IDENTITEITSBEWIJS',
      'Aanvraag van een identiteitskaart voorbereiden.',
    ),
    belofte('WERK_EN_INKOMEN', 'Aanmelden bij het re-integratiecentrum.'),
    belofte(
      'SOCIAAL_NETWERK',
      'Gesprek met de familie over de terugkeer plannen.',
    ),
  ],
  RECLASSERING: [
    belofte(null, 'Kennismaken in de inrichting.'),
    belofte('ONDERDAK', 'Mogelijkheden voor begeleid wonen doorgeven.'),
    belofte('SOCIAAL_NETWERK', 'Het steunende netwerk in kaart brengen.'),
  ],
  GEMEENTE: [
    belofte('ONDERDAK', 'Een plek voor de eerste nacht na ontslag regelen.'),
    belofte('WERK_EN_INKOMEN', 'Aanvraag van bijstand klaarzetten.'),
    belofte(
      'SCHULDEN',
      'Eerste gesprek over schuldhulp voeren.',
      'SCHULDHULP_4_WEKEN',
    ),
    belofte('ZORG', 'De zorgverzekering na ontslag laten ingaan.'),
  ],
};

/** What a justitiabele could set himself. */
export const doelen: readonly Omit<Belofte, 'norm'>[] = [
  belofte('WERK_EN_INKOMEN', 'Mijn heftruckcertificaat halen.'),
  belofte('SOCIAAL_NETWERK', 'Elke week met mijn dochter bellen.'),
  belofte('SCHULDEN', 'Al mijn schulden op papier zetten.'),
  belofte('ZORG', 'Gezond eten en drie keer per week sporten.'),
  belofte(null, 'Mijn spullen uit de opslag laten halen.'),
];
