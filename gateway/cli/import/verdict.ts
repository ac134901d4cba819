import { isBsn } from '../../../shared/bsn.js';
import type { Day } from '../../../shared/days.js';
import { achttiendeVerjaardag } from './partial-date.js';
import {
  bekend,
  elders,
  kandidaatOf,
  type Kandidaat,
  type Maatstaf,
} from './candidate.js';
import type { Element, Persoonslijst } from './lo-gba.js';
import { onleesbaar } from './unreadable.js';

/** Why a person is not loaded; the first that holds. */
export const weigeringen = {
  DUBBELE_BSN: 'two people on one BSN: neither is loaded',
  BSN_ONGELDIG: 'the BSN has not nine digits or fails the elfproef',
  ONLEESBARE_WAARDE: 'a value does not have the form of its element',
  AFGEVOERD: 'the record was withdrawn from the register',
  OVERLEDEN: 'deceased',
  GEEN_GESLACHTSNAAM: 'no family name',
  MINDERJARIG: 'under eighteen: not in a penitentiaire inrichting',
  BSN_AL_BEKEND: 'DJI has another person on this BSN already',
} as const;

/** What is said of a person who is loaded all the same. */
export const merken = {
  GEEN_BSN: 'no BSN',
  GEEMIGREERD: 'left the country: no gemeente',
  NIET_INGEZETENE: 'register of non-residents (RNI): no gemeente',
  OPGESCHORT: 'registration suspended otherwise: no gemeente',
  GEMEENTE_ONBEKEND: 'code of no gemeente, present or merged',
  GEBOORTEDATUM_ONVOLLEDIG: 'birth date without day or month',
  GEBOORTEDATUM_ONBEKEND: 'no birth date',
} as const;

export type Weigering = keyof typeof weigeringen;
export type Merk = keyof typeof merken;

/** What becomes of a person: one of the three. `element` says which value could not be read. */
export type Oordeel = { label: string; line: number } & (
  | { uitkomst: 'geladen'; kandidaat: Kandidaat }
  | { uitkomst: 'gemerkt'; redenen: Merk[]; kandidaat: Kandidaat }
  | { uitkomst: 'geweigerd'; reden: Weigering; element: Element | null }
);

/** The people who are loaded, marked ones included. */
export const kandidatenOf = (oordelen: readonly Oordeel[]): Kandidaat[] =>
  oordelen.flatMap((oordeel) =>
    oordeel.uitkomst === 'geweigerd' ? [] : [oordeel.kandidaat],
  );

/** Judges all people of a file. */
export function beoordeel(
  lijsten: readonly Persoonslijst[],
  maatstaf: Maatstaf,
): Oordeel[] {
  const holders = new Map<string, number>();
  for (const { rijen } of lijsten) {
    const bsn = rijen[0].get('01.01.20');
    holders.set(bsn, (holders.get(bsn) ?? 0) + 1);
  }
  return lijsten.map((lijst): Oordeel => {
    const { label, line, rijen } = lijst;
    const shared = holders.get(rijen[0].get('01.01.20'))! > 1;
    const reden = weigeringOf(lijst, shared, maatstaf.peildatum);
    if (reden) {
      const element = reden === 'ONLEESBARE_WAARDE' ? onleesbaar(lijst) : null;
      return { label, line, uitkomst: 'geweigerd', reden, element };
    }
    const kandidaat = kandidaatOf(lijst, maatstaf);
    const redenen = merkenOf(lijst, kandidaat.persoon);
    return redenen.length > 0
      ? { label, line, uitkomst: 'gemerkt', redenen, kandidaat }
      : { label, line, uitkomst: 'geladen', kandidaat };
  });
}

function weigeringOf(
  lijst: Persoonslijst,
  shared: boolean,
  peildatum: Day,
): Weigering | null {
  const { get } = lijst.rijen[0];
  const bsn = get('01.01.20');
  const opgeschort = get('07.67.20');
  if (bsn !== '' && shared) return 'DUBBELE_BSN';
  if (bsn !== '' && !isBsn(bsn)) return 'BSN_ONGELDIG';
  if (onleesbaar(lijst)) return 'ONLEESBARE_WAARDE';
  if (opgeschort === 'F' || opgeschort === 'W') return 'AFGEVOERD';
  if (opgeschort === 'O' || get('06.08.10') !== '') return 'OVERLEDEN';
  if (bekend(get('01.02.40')) === null) return 'GEEN_GESLACHTSNAAM';
  const volwassen = achttiendeVerjaardag(get('01.03.10'));
  return volwassen !== null && volwassen > peildatum ? 'MINDERJARIG' : null;
}

function merkenOf(
  { rijen: [rij] }: Persoonslijst,
  { bsn, gemeente, geboortedatum }: Kandidaat['persoon'],
): Merk[] {
  const weg = elders(rij);
  const found: (Merk | false | null)[] = [
    bsn === null && 'GEEN_BSN',
    weg,
    !weg && gemeente === null && 'GEMEENTE_ONBEKEND',
    geboortedatum === null && 'GEBOORTEDATUM_ONBEKEND',
    geboortedatum !== null &&
      geboortedatum.length < 10 &&
      'GEBOORTEDATUM_ONVOLLEDIG',
  ];
  return found.filter((merk) => merk !== false && merk !== null);
}

/** Those whom DJI did not take are refused after all. */
export const naDji = (
  oordelen: readonly Oordeel[],
  taken: ReadonlyMap<string, unknown>,
): Oordeel[] =>
  oordelen.map((oordeel) => {
    const { label, line, uitkomst } = oordeel;
    if (
      uitkomst === 'geweigerd' ||
      taken.has(oordeel.kandidaat.persoon.bronsleutel)
    )
      return oordeel;
    const reden = 'BSN_AL_BEKEND';
    return { label, line, uitkomst: 'geweigerd', reden, element: null };
  });
