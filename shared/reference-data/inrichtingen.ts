/** An inrichting of DJI; `gemeente` is the code of the one in which it stands. */
export interface Inrichting {
  code: string;
  naam: string;
  plaats: string;
  gemeente: string;
  voor: 'mannen' | 'vrouwen' | 'allen';
}

const inrichting = (
  code: string,
  naam: string,
  plaats: string,
  gemeente: string,
  voor: Inrichting['voor'] = 'mannen',
): Inrichting => ({ code, naam, plaats, gemeente, voor });

/** Penitentiaire inrichtingen. */
export const inrichtingen: readonly Inrichting[] = [
  inrichting('JC-SCHIPHOL', 'JC Schiphol', 'Badhoevedorp', '0394', 'allen'),
  inrichting('JC-ZAANSTAD', 'JC Zaanstad', 'Westzaan', '0479'),
  inrichting('PI-ACHTERHOEK', 'PI Achterhoek', 'Zutphen', '0301'),
  inrichting('PI-ALMELO', 'PI Almelo', 'Almelo', '0141'),
  inrichting(
    'PI-ALPHEN',
    'PI Alphen aan den Rijn',
    'Alphen aan den Rijn',
    '0484',
  ),
  inrichting('PI-ARNHEM', 'PI Arnhem', 'Arnhem', '0202'),
  inrichting('PI-DORDRECHT', 'PI Dordrecht', 'Dordrecht', '0505'),
  inrichting('PI-GRAVE', 'PI Grave', 'Grave', '1982'),
  inrichting('PI-HAAGLANDEN', 'PI Haaglanden', "'s-Gravenhage", '0518'),
  inrichting('PI-HEERHUGOWAARD', 'PI Heerhugowaard', 'Heerhugowaard', '1980'),
  inrichting(
    'PI-KRIMPEN',
    'PI Krimpen aan den IJssel',
    'Krimpen aan den IJssel',
    '0542',
  ),
  inrichting('PI-LEEUWARDEN', 'PI Leeuwarden', 'Leeuwarden', '0080'),
  inrichting('PI-LELYSTAD', 'PI Lelystad', 'Lelystad', '0995'),
  inrichting('PI-MIDDELBURG', 'PI Middelburg', 'Middelburg', '0687'),
  inrichting('PI-NIEUWEGEIN', 'PI Nieuwegein', 'Nieuwegein', '0356'),
  inrichting(
    'PI-NIEUWERSLUIS',
    'PI Nieuwersluis',
    'Nieuwersluis',
    '1904',
    'vrouwen',
  ),
  inrichting('PI-ROERMOND', 'PI Roermond', 'Roermond', '0957'),
  inrichting('PI-ROTTERDAM', 'PI Rotterdam', 'Rotterdam', '0599'),
  inrichting('PI-SITTARD', 'PI Sittard', 'Sittard', '1883'),
  inrichting('PI-TER-APEL', 'PI Ter Apel', 'Ter Apel', '1950'),
  inrichting('PI-TER-PEEL', 'PI Ter Peel', 'Evertsoord', '1507', 'vrouwen'),
  inrichting('PI-VEENHUIZEN', 'PI Veenhuizen', 'Veenhuizen', '1699'),
  inrichting('PI-VUGHT', 'PI Vught', 'Vught', '0865'),
  inrichting('PI-ZWOLLE', 'PI Zwolle', 'Zwolle', '0193', 'allen'),
];

/** Forensisch psychiatrische centra, where tbs with dwangverpleging is carried out. */
export const forensischeCentra: readonly Inrichting[] = [
  inrichting(
    'FPC-DE-KIJVELANDEN',
    'FPC de Kijvelanden',
    'Poortugaal',
    '0613',
    'allen',
  ),
  inrichting(
    'FPC-OOSTVAARDERS',
    'FPC de Oostvaarderskliniek',
    'Almere',
    '0034',
    'allen',
  ),
  inrichting(
    'FPC-POMPEKLINIEK',
    'FPC Pompekliniek',
    'Nijmegen',
    '0268',
    'allen',
  ),
  inrichting(
    'FPC-ROOYSE-WISSEL',
    'FPC de Rooyse Wissel',
    'Venray',
    '0984',
    'allen',
  ),
  inrichting(
    'FPC-VAN-DER-HOEVEN',
    'FPC Van der Hoeven Kliniek',
    'Utrecht',
    '0344',
    'allen',
  ),
  inrichting(
    'FPC-VAN-MESDAG',
    'FPC Dr. S. van Mesdag',
    'Groningen',
    '0014',
    'allen',
  ),
];

export const allInrichtingen = [...inrichtingen, ...forensischeCentra];
