import type { Player, Sight } from './stage.js';

export const involved: readonly Player[] = [
  'hijzelf',
  'casemanager-vught',
  'reclasseringswerker-rn',
  'coordinator-utrecht',
];
export const professionals = involved.slice(1);
export const withRotterdam: readonly Player[] = [
  ...involved,
  'coordinator-rotterdam',
];

/** The same change for each of them. */
export const each = (players: readonly Player[], change: Sight) =>
  Object.fromEntries(players.map((player) => [player, change]));

export const arrived: Sight = {
  naam: 'Terug van der Samenleving',
  detentie: 'INGESLOTEN',
  plan: false,
  ontbreekt: [
    'IDENTITEITSBEWIJS',
    'ONDERDAK',
    'WERK_EN_INKOMEN',
    'SCHULDEN',
    'ZORG',
    'SOCIAAL_NETWERK',
  ],
  advies: [],
  toezicht: [],
  doelen: [],
  afspraken: [],
  correcties: [],
  fase: 'INSTROOM',
  onvolledig: [],
  signalen: [],
  overschreden: [],
};
/** Professionals see each other's cases. */
export const withoutCase: Sight = { zaken: [], overdrachten: [] };
export const taken: Sight = { zaken: ['DJI casemanager'] };
export const handedOver: Sight = {
  zaken: ['DJI null', 'GEMEENTE coordinator-nazorg'],
  overdrachten: [
    {
      status: 'AANVAARD',
      ontbreekt: [
        'ONDERDAK',
        'WERK_EN_INKOMEN',
        'SCHULDEN',
        'ZORG',
        'SOCIAAL_NETWERK',
      ],
      afspraken: 1,
    },
  ],
};
/** A case ends with the relation in which it was taken: that of the inrichting half a year after release. */
export const closed: Sight = { zaken: ['GEMEENTE null'], overdrachten: [] };
export const planned: Sight = {
  plan: true,
  fase: 'DETENTIE',
  doelen: ['DJI OPEN', 'DJI OPEN'],
};
export const withOwnGoal: Sight = {
  doelen: ['DJI OPEN', 'DJI OPEN', 'JUSTITIABELE OPEN'],
};
/** Within three months of the earliest day of eindverlof. */
export const overdue: Sight = {
  fase: 'LAATSTE_FASE',
  signalen: ['AFSPRAAK_TE_LAAT'],
};
export const prepared: Sight = {
  ontbreekt: [
    'ONDERDAK',
    'WERK_EN_INKOMEN',
    'SCHULDEN',
    'ZORG',
    'SOCIAAL_NETWERK',
  ],
  advies: ['VERLOF UITGEBRACHT'],
  afspraken: ['GEMEENTE OPEN'],
  fase: 'LAATSTE_FASE',
  signalen: [],
};
export const settling: Sight = { signalen: ['TWEE_GEMEENTEN'] };
export const released: Sight = {
  detentie: 'IN_VRIJHEID_GESTELD',
  toezicht: ['VOORWAARDELIJKE_VEROORDELING LOOPT'],
  fase: 'NAZORG',
  doelen: ['DJI TE_LAAT', 'DJI OPEN'],
  signalen: ['AFSPRAAK_TE_LAAT', 'TWEE_GEMEENTEN'],
};
export const supervised: Sight = {
  doelen: ['DJI TE_LAAT', 'DJI OPEN', 'JUSTITIABELE OPEN'],
  voorwaarden: ['MELDPLICHT GELDT', 'MIDDELENVERBOD GELDT'],
};
export const unsupervised: Sight = {
  voorwaarden: ['MELDPLICHT NAGELEEFD', 'MIDDELENVERBOD NAGELEEFD'],
};
export const done: Sight = {
  toezicht: ['VOORWAARDELIJKE_VEROORDELING BEEINDIGD'],
  afspraken: ['GEMEENTE NAGEKOMEN'],
  fase: 'AFGEROND',
  signalen: [],
};
