import { addDays, addMonths, type Day } from '../days.js';
import type { DemoPerson } from './demo-person.js';

/** All but the numbers and the id. */
export type PersonDescription = Omit<
  DemoPerson,
  'id' | 'skn' | 'bsn' | 'registratienummer'
> & { withoutBsn: boolean };

const defaults = {
  withoutBsn: false,
  voorvoegsel: null,
  geheimhouding: false,
  inOnderzoek: false,
  nederlander: true,
  zonderRechtmatigVerblijf: false,
  functieAdres: 'WOONADRES',
} as const;

/** The people that personas and tests call by name: who knows them is fixed. */
export function namedPeople(day: Day): PersonDescription[] {
  return [
    knownToAll(day),
    knownToDjiOnly(day),
    knownToRotterdamOnly(day),
    justitiabeleA(day),
    justitiabeleB(day),
  ];
}

/** PI Vught, RN and Utrecht know him: three years, moved once, four months before v.i., no valid identity document. */
function knownToAll(day: Day): PersonDescription {
  const insluitingsdatum = addMonths(day, -20);
  return {
    ...defaults,
    key: 'knownToAll',
    voornamen: 'Ruben Elias',
    voorvoegsel: 'van',
    geslachtsnaam: 'Oudewater',
    geboortedatum: '1989-04-17',
    reisdocumenten: [
      {
        soort: 'NEDERLANDSE_IDENTITEITSKAART',
        geldigTot: addMonths(day, -3),
        inhoudingOfVermissing: null,
      },
      {
        soort: 'PASPOORT',
        geldigTot: addMonths(day, 40),
        inhoudingOfVermissing: 'VERMIST',
      },
    ],
    traject: {
      seed: 1,
      inrichting: 'PI-VUGHT',
      eerdereInrichting: 'PI-NIEUWEGEIN',
      overplaatsingsdatum: addDays(insluitingsdatum, 120),
      titel: 'GEVANGENISSTRAF',
      straf: {
        uitspraakdatum: addDays(insluitingsdatum, 87),
        jaren: 3,
        maanden: 0,
        dagen: 0,
        gedeeltelijkVoorwaardelijk: false,
      },
      insluitingsdatum,
      verwachteEinddatum: addMonths(insluitingsdatum, 36),
      werkelijkeEinddatum: null,
      reclasseringsorganisatie: 'RN',
      gemeenteVanHerkomst: '0344',
      gemeenteVanVestiging: '0356',
    },
  };
}

/** Twelve days in PI Vught in voorlopige hechtenis; no gemeente is known, the reclassering is not involved. */
function knownToDjiOnly(day: Day): PersonDescription {
  return {
    ...defaults,
    key: 'knownToDjiOnly',
    voornamen: 'Tobias',
    geslachtsnaam: 'Kwakkelstein',
    geboortedatum: '1997',
    functieAdres: null,
    reisdocumenten: [],
    traject: {
      seed: 2,
      inrichting: 'PI-VUGHT',
      eerdereInrichting: null,
      overplaatsingsdatum: null,
      titel: 'VOORLOPIGE_HECHTENIS',
      straf: null,
      insluitingsdatum: addDays(day, -12),
      verwachteEinddatum: null,
      werkelijkeEinddatum: null,
      reclasseringsorganisatie: null,
      gemeenteVanHerkomst: null,
      gemeenteVanVestiging: null,
    },
  };
}

/** PI Dordrecht and Rotterdam know him; the reclassering is not involved. */
function knownToRotterdamOnly(day: Day): PersonDescription {
  const insluitingsdatum = addDays(day, -75);
  return {
    ...defaults,
    key: 'knownToRotterdamOnly',
    voornamen: 'Denzel',
    geslachtsnaam: 'Maasdijk',
    geboortedatum: '1994-11-02',
    functieAdres: 'BRIEFADRES',
    reisdocumenten: [
      {
        soort: 'NEDERLANDSE_IDENTITEITSKAART',
        geldigTot: addMonths(day, 55),
        inhoudingOfVermissing: null,
      },
    ],
    traject: {
      seed: 3,
      inrichting: 'PI-DORDRECHT',
      eerdereInrichting: null,
      overplaatsingsdatum: null,
      titel: 'GEVANGENISSTRAF',
      straf: {
        uitspraakdatum: addDays(insluitingsdatum, -60),
        jaren: 0,
        maanden: 6,
        dagen: 0,
        gedeeltelijkVoorwaardelijk: false,
      },
      insluitingsdatum,
      verwachteEinddatum: addMonths(insluitingsdatum, 6),
      werkelijkeEinddatum: null,
      reclasseringsorganisatie: null,
      gemeenteVanHerkomst: '0599',
      gemeenteVanVestiging: '0599',
    },
  };
}

/** In PI Vught, two years, from Eindhoven, client of RN. */
function justitiabeleA(day: Day): PersonDescription {
  const insluitingsdatum = addMonths(day, -9);
  return {
    ...defaults,
    key: 'justitiabele-a',
    voornamen: 'Anton Willem',
    voorvoegsel: 'de',
    geslachtsnaam: 'Kempenaar',
    geboortedatum: '1981-07-30',
    reisdocumenten: [
      {
        soort: 'PASPOORT',
        geldigTot: addMonths(day, 30),
        inhoudingOfVermissing: null,
      },
    ],
    traject: {
      seed: 4,
      inrichting: 'PI-VUGHT',
      eerdereInrichting: null,
      overplaatsingsdatum: null,
      titel: 'GEVANGENISSTRAF',
      straf: {
        uitspraakdatum: addDays(insluitingsdatum, 70),
        jaren: 2,
        maanden: 0,
        dagen: 0,
        gedeeltelijkVoorwaardelijk: false,
      },
      insluitingsdatum,
      verwachteEinddatum: addMonths(insluitingsdatum, 24),
      werkelijkeEinddatum: null,
      reclasseringsorganisatie: 'RN',
      gemeenteVanHerkomst: '0772',
      gemeenteVanVestiging: '0772',
    },
  };
}

/** In PI Zwolle under an ISD-maatregel, from Zwolle, client of SVG. */
function justitiabeleB(day: Day): PersonDescription {
  const insluitingsdatum = addMonths(day, -14);
  return {
    ...defaults,
    key: 'justitiabele-b',
    voornamen: 'Bas',
    geslachtsnaam: 'Hanzeman',
    geboortedatum: '1976-02',
    functieAdres: 'BRIEFADRES',
    reisdocumenten: [],
    traject: {
      seed: 5,
      inrichting: 'PI-ZWOLLE',
      eerdereInrichting: null,
      overplaatsingsdatum: null,
      titel: 'ISD_MAATREGEL',
      straf: null,
      insluitingsdatum,
      verwachteEinddatum: addMonths(insluitingsdatum, 24),
      werkelijkeEinddatum: null,
      reclasseringsorganisatie: 'SVG',
      gemeenteVanHerkomst: '0193',
      gemeenteVanVestiging: '0193',
    },
  };
}

/** In the Oostvaarderskliniek under tbs for over three years, with leave; client of RN, from Utrecht. */
export const personUnderTbs = (
  person: PersonDescription,
  day: Day,
): PersonDescription => ({
  ...person,
  key: 'underTbs',
  traject: {
    ...person.traject,
    seed: 6,
    inrichting: 'FPC-OOSTVAARDERS',
    eerdereInrichting: null,
    overplaatsingsdatum: null,
    titel: 'TBS_MET_DWANGVERPLEGING',
    straf: null,
    insluitingsdatum: addMonths(day, -37),
    verwachteEinddatum: null,
    werkelijkeEinddatum: null,
  },
});
