import type { BasisvoorwaardeSoort } from '../schema.generated.js';

/** The text of a promise or goal. */
export interface Promised {
  omschrijving: string;
  basisvoorwaarde: BasisvoorwaardeSoort | null;
  norm: string | null;
}

const promise = (
  basisvoorwaarde: Promised['basisvoorwaarde'],
  omschrijving: string,
  norm: string | null = null,
): Promised => ({ omschrijving, basisvoorwaarde, norm });

export const promises: Record<
  'DJI' | 'RECLASSERING' | 'GEMEENTE',
  readonly Promised[]
> = {
  DJI: [
    promise(
      'IDENTITEITSBEWIJS',
      'Aanvraag van een identiteitskaart voorbereiden.',
    ),
    promise('WERK_EN_INKOMEN', 'Aanmelden bij het re-integratiecentrum.'),
    promise(
      'SOCIAAL_NETWERK',
      'Gesprek met de familie over de terugkeer plannen.',
    ),
  ],
  RECLASSERING: [
    promise(null, 'Kennismaken in de inrichting.'),
    promise('ONDERDAK', 'Mogelijkheden voor begeleid wonen doorgeven.'),
    promise('SOCIAAL_NETWERK', 'Het steunende netwerk in kaart brengen.'),
  ],
  GEMEENTE: [
    promise('ONDERDAK', 'Een plek voor de eerste nacht na ontslag regelen.'),
    promise('WERK_EN_INKOMEN', 'Aanvraag van bijstand klaarzetten.'),
    promise(
      'SCHULDEN',
      'Eerste gesprek over schuldhulp voeren.',
      'SCHULDHULP_4_WEKEN',
    ),
    promise('ZORG', 'De zorgverzekering na ontslag laten ingaan.'),
  ],
};

/** Goals that a justitiabele may set. */
export const goals: readonly Omit<Promised, 'norm'>[] = [
  promise('WERK_EN_INKOMEN', 'Mijn heftruckcertificaat halen.'),
  promise('SOCIAAL_NETWERK', 'Elke week met mijn dochter bellen.'),
  promise('SCHULDEN', 'Al mijn schulden op papier zetten.'),
  promise('ZORG', 'Gezond eten en drie keer per week sporten.'),
  promise(null, 'Mijn spullen uit de opslag laten halen.'),
];
