/** A gemeente of the demonstration. */
export interface DemoGemeente {
  code: string;
  naam: string;
  provincie: string;
  arrondissement: string;
  /** How many demo people come from there, in proportion; 0 where only an inrichting stands. */
  weight: number;
}

const gemeente = (
  code: string,
  naam: string,
  provincie: string,
  arrondissement: string,
  weight = 1,
): DemoGemeente => ({ code, naam, provincie, arrondissement, weight });

/** Every gemeente with an inrichting of the demonstration, and the large ones. */
export const demoGemeenten: readonly DemoGemeente[] = [
  gemeente('0014', 'Groningen', 'Groningen', 'Noord-Nederland', 5),
  gemeente('0034', 'Almere', 'Flevoland', 'Midden-Nederland', 5),
  gemeente('0080', 'Leeuwarden', 'Fryslân', 'Noord-Nederland', 3),
  gemeente('0141', 'Almelo', 'Overijssel', 'Overijssel', 2),
  gemeente('0153', 'Enschede', 'Overijssel', 'Overijssel', 4),
  gemeente('0193', 'Zwolle', 'Overijssel', 'Overijssel', 3),
  gemeente('0200', 'Apeldoorn', 'Gelderland', 'Gelderland', 4),
  gemeente('0202', 'Arnhem', 'Gelderland', 'Gelderland', 5),
  gemeente('0268', 'Nijmegen', 'Gelderland', 'Gelderland', 5),
  gemeente('0301', 'Zutphen', 'Gelderland', 'Gelderland'),
  gemeente('0344', 'Utrecht', 'Utrecht', 'Midden-Nederland', 12),
  gemeente('0356', 'Nieuwegein', 'Utrecht', 'Midden-Nederland', 2),
  gemeente('0363', 'Amsterdam', 'Noord-Holland', 'Amsterdam', 16),
  gemeente('0394', 'Haarlemmermeer', 'Noord-Holland', 'Noord-Holland', 3),
  gemeente('0479', 'Zaanstad', 'Noord-Holland', 'Noord-Holland', 3),
  gemeente('0484', 'Alphen aan den Rijn', 'Zuid-Holland', 'Den Haag', 2),
  gemeente('0505', 'Dordrecht', 'Zuid-Holland', 'Rotterdam', 3),
  gemeente('0518', "'s-Gravenhage", 'Zuid-Holland', 'Den Haag', 12),
  gemeente('0542', 'Krimpen aan den IJssel', 'Zuid-Holland', 'Rotterdam'),
  gemeente('0599', 'Rotterdam', 'Zuid-Holland', 'Rotterdam', 14),
  gemeente('0613', 'Albrandswaard', 'Zuid-Holland', 'Rotterdam', 0),
  gemeente('0687', 'Middelburg', 'Zeeland', 'Zeeland-West-Brabant', 2),
  gemeente('0758', 'Breda', 'Noord-Brabant', 'Zeeland-West-Brabant', 4),
  gemeente('0772', 'Eindhoven', 'Noord-Brabant', 'Oost-Brabant', 6),
  gemeente('0796', "'s-Hertogenbosch", 'Noord-Brabant', 'Oost-Brabant', 4),
  gemeente('0855', 'Tilburg', 'Noord-Brabant', 'Zeeland-West-Brabant', 5),
  gemeente('0865', 'Vught', 'Noord-Brabant', 'Oost-Brabant'),
  gemeente('0935', 'Maastricht', 'Limburg', 'Limburg', 3),
  gemeente('0957', 'Roermond', 'Limburg', 'Limburg', 2),
  gemeente('0984', 'Venray', 'Limburg', 'Limburg', 0),
  gemeente('0995', 'Lelystad', 'Flevoland', 'Midden-Nederland', 2),
  gemeente('1507', 'Horst aan de Maas', 'Limburg', 'Limburg'),
  gemeente('1699', 'Noordenveld', 'Drenthe', 'Noord-Nederland'),
  gemeente('1883', 'Sittard-Geleen', 'Limburg', 'Limburg', 2),
  gemeente('1904', 'Stichtse Vecht', 'Utrecht', 'Midden-Nederland'),
  gemeente('1950', 'Westerwolde', 'Groningen', 'Noord-Nederland'),
  gemeente('1980', 'Dijk en Waard', 'Noord-Holland', 'Noord-Holland'),
  gemeente('1982', 'Land van Cuijk', 'Noord-Brabant', 'Oost-Brabant'),
];
