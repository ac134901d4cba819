import type { Normzekerheid } from '../schema.generated.js';

/** The legal ground of a norm, the source of its text (S-numbers of the project's list of sources), and how certain it is. */
export const gronden = {
  INJUS: {
    grondslag:
      'Werkwijze gegevensdeling DJI en gemeenten: automatisch bericht van Injus (Justid), sinds 31 maart 2020',
    bron: 'S9: dji.nl, gegevensdeling tussen DJI en gemeenten; S16: consultatietekst wijziging Bjsg art. 11a bis (ontwerp)',
    zekerheid: 'WERKWIJZE',
  },
  RECLASSERINGSREGELING_11_1: {
    grondslag: 'Reclasseringsregeling 1995 art. 11 lid 1',
    bron: 'S76: MinBZK/regelrecht-corpus (kopie van wetten.overheid.nl): BWBR0007120, geldend sinds 26 juni 2019; een penitentiaire inrichting is een gevangenis, huis van bewaring of inrichting voor stelselmatige daders (art. 1)',
    zekerheid: 'REGELING',
  },
  RECLASSERINGSREGELING_11_2: {
    grondslag: 'Reclasseringsregeling 1995 art. 11 lid 2',
    bron: 'S76: MinBZK/regelrecht-corpus (kopie van wetten.overheid.nl): BWBR0007120, geldend sinds 26 juni 2019. Of het toezicht verplicht is, weet de graaf niet: gerekend wordt met een relatie van de reclassering',
    zekerheid: 'REGELING',
  },
  PARTICIPATIEWET: {
    grondslag:
      'Participatiewet: geen recht op bijstand vanaf de dag van insluiting; werkwijze Inlichtingenbureau',
    bron: 'S38: inlichtingenbureau.nl, rechtmatigheidscontrole, detentie',
    zekerheid: 'WERKWIJZE',
  },
  PROCES_IN_DE_PI: {
    grondslag: 'Werkwijze DJI, detentie- en re-integratieproces in de PI',
    bron: 'S7: dji.nl, detentie- en re-integratieproces in de PI; S30: commissievantoezicht.nl, het re-integratiecentrum',
    zekerheid: 'WERKWIJZE',
  },
  PBW_18A: {
    grondslag: 'Penitentiaire beginselenwet art. 18a, sinds 1 juli 2021',
    bron: 'S76: MinBZK/regelrecht-corpus (kopie van wetten.overheid.nl): BWBR0009709, geldend sinds 1 november 2025; S31: rijksoverheid.nl, nazorg voor gedetineerden (de tien dagen)',
    zekerheid: 'WET',
  },
  PBW_18C: {
    grondslag:
      'Penitentiaire beginselenwet art. 18c lid 1, tot 1 juli 2021 art. 18a lid 1',
    bron: 'S76: MinBZK/regelrecht-corpus (kopie van wetten.overheid.nl): BWBR0009709, geldend sinds 1 oktober 2004, 1 juli 2021 en 1 november 2025. Gerekend vanaf insluiting: de dag van binnenkomst in de inrichting voor stelselmatige daders weet de graaf niet',
    zekerheid: 'WET',
  },
  BERICHTENBOX: {
    grondslag:
      'Werkwijze Berichtenbox Re-integratie, in plaats van het Informatieblad Gemeenten, sinds december 2023',
    bron: 'S10: zorgenveiligheidshuizen.nl, nieuwe informatiedeling burgers in detentie (7 december 2023)',
    zekerheid: 'WERKWIJZE',
  },
  MDO: {
    grondslag: 'Werkwijze DJI, detentie- en re-integratieproces in de PI',
    bron: 'S7: dji.nl, detentie- en re-integratieproces in de PI; S32: commissievantoezicht.nl, promoveren en degraderen',
    zekerheid: 'WERKWIJZE',
  },
  TOETSINGSKADER: {
    grondslag:
      'Toetsingskader promoveren en degraderen, aangescherpt per 1 oktober 2020',
    bron: 'S32: dji.nl, toetsingskader promoveren en degraderen aangescherpt (2020)',
    zekerheid: 'WERKWIJZE',
  },
  RTVI: {
    grondslag:
      'Regeling tijdelijk verlaten van de inrichting (Rtvi), werkwijze DJI',
    bron: 'S70: commissievantoezicht.nl, algemeen verlof; S28: dji.nl, re-integratieverlof; S37: magazines.rvig.nl, NIK voor gedetineerden; de geldende tekst is niet nagelezen',
    zekerheid: 'NIET_NAGELEZEN',
  },
  ADVIESAANVRAAG: {
    grondslag: 'Reclasseringsregeling 1995 art. 8-12; de aanvraag zelf',
    bron: 'S76: MinBZK/regelrecht-corpus (kopie van wetten.overheid.nl): BWBR0007120, geldend sinds 26 juni 2019; S47: reclassering.nl, advies',
    zekerheid: 'WERKWIJZE',
  },
  BTSB_3_2: {
    grondslag:
      'Besluit tenuitvoerlegging strafrechtelijke beslissingen art. 3:2 lid 2 onder a; tot 2020 Uitvoeringsbesluit voorwaardelijke veroordeling art. 3 lid 2 (Stb. 2012, 5)',
    bron: 'S76: MinBZK/regelrecht-corpus (kopie van wetten.overheid.nl): BWBR0042962, geldend sinds 1 januari 2026; BWBR0031086, vervallen op 1 januari 2020',
    zekerheid: 'REGELING',
  },
  MELDPLICHT: {
    grondslag: 'Eigen streven van de reclassering (Inspectie JenV, 2017)',
    bron: 'S53: inspectie-jenv.nl, reclasseringstoezicht Noord-Holland en Amsterdam (10 november 2017)',
    zekerheid: 'STREVEN',
  },
  WGS_4: {
    grondslag: 'Wet gemeentelijke schuldhulpverlening art. 4 lid 1 en 2',
    bron: 'S76: MinBZK/regelrecht-corpus (kopie van wetten.overheid.nl): BWBR0031331, geldend sinds 1 juli 2026. Ook na een aanbod dat hij aannam: de vier weken lopen vanaf het signaal, en dat weet de graaf niet',
    zekerheid: 'WET',
  },
} as const satisfies Record<
  string,
  { grondslag: string; bron: string; zekerheid: Normzekerheid }
>;

export type Grond = keyof typeof gronden;
