import { isBsn } from '../../../shared/bsn.js';
import type { Day } from '../../../shared/days.js';
import { eighteenthBirthday } from './partial-date.js';
import {
  nameOrNull,
  whyNoGemeente,
  candidateOf,
  type Candidate,
  type Criteria,
} from './candidate.js';
import type { Element, Persoonslijst } from './lo-gba.js';
import { unreadableElement } from './unreadable.js';

/** Why a person is refused; the first that applies counts. */
export const refusalReasons = {
  DUBBELE_BSN: 'two people on one BSN: neither is loaded',
  BSN_ONGELDIG: 'the BSN has not nine digits or fails the elfproef',
  ONLEESBARE_WAARDE: 'a value does not have the form of its element',
  AFGEVOERD: 'the record was withdrawn from the register',
  OVERLEDEN: 'deceased',
  GEEN_GESLACHTSNAAM: 'no family name',
  MINDERJARIG: 'under eighteen: not in a penitentiaire inrichting',
  BSN_AL_BEKEND: 'DJI has another person on this BSN already',
} as const;

/** Remarks on a person who is loaded all the same. */
export const markReasons = {
  GEEN_BSN: 'no BSN',
  GEEMIGREERD: 'left the country: no gemeente',
  NIET_INGEZETENE: 'register of non-residents (RNI): no gemeente',
  OPGESCHORT: 'registration suspended otherwise: no gemeente',
  GEMEENTE_ONBEKEND: 'code of no gemeente, present or merged',
  GEBOORTEDATUM_ONVOLLEDIG: 'birth date without day or month',
  GEBOORTEDATUM_ONBEKEND: 'no birth date',
} as const;

export type RefusalReason = keyof typeof refusalReasons;
export type MarkReason = keyof typeof markReasons;

/** The verdict on one person. `element` names the value that could not be read. */
export type Verdict = { label: string; line: number } & (
  | { outcome: 'loaded'; candidate: Candidate }
  | { outcome: 'marked'; reasons: MarkReason[]; candidate: Candidate }
  | { outcome: 'refused'; reason: RefusalReason; element: Element | null }
);

/** Who is to be loaded, marked people included. */
export const candidatesOf = (verdicts: readonly Verdict[]): Candidate[] =>
  verdicts.flatMap((verdict) =>
    verdict.outcome === 'refused' ? [] : [verdict.candidate],
  );

export function judge(
  people: readonly Persoonslijst[],
  criteria: Criteria,
): Verdict[] {
  const holders = new Map<string, number>();
  for (const { rows } of people) {
    const bsn = rows[0].get('01.01.20');
    holders.set(bsn, (holders.get(bsn) ?? 0) + 1);
  }
  return people.map((person): Verdict => {
    const { label, line, rows } = person;
    const shared = holders.get(rows[0].get('01.01.20'))! > 1;
    const reason = refusalOf(person, shared, criteria.peildatum);
    if (reason) {
      const element =
        reason === 'ONLEESBARE_WAARDE' ? unreadableElement(person) : null;
      return { label, line, outcome: 'refused', reason, element };
    }
    const candidate = candidateOf(person, criteria);
    const reasons = marksOf(person, candidate.person);
    return reasons.length > 0
      ? {
          label,
          line,
          outcome: 'marked',
          reasons,
          candidate,
        }
      : { label, line, outcome: 'loaded', candidate };
  });
}

function refusalOf(
  person: Persoonslijst,
  shared: boolean,
  peildatum: Day,
): RefusalReason | null {
  const { get } = person.rows[0];
  const bsn = get('01.01.20');
  const suspension = get('07.67.20');
  if (bsn !== '' && shared) return 'DUBBELE_BSN';
  if (bsn !== '' && !isBsn(bsn)) return 'BSN_ONGELDIG';
  if (unreadableElement(person)) return 'ONLEESBARE_WAARDE';
  if (suspension === 'F' || suspension === 'W') return 'AFGEVOERD';
  if (suspension === 'O' || get('06.08.10') !== '') return 'OVERLEDEN';
  if (nameOrNull(get('01.02.40')) === null) return 'GEEN_GESLACHTSNAAM';
  const adultFrom = eighteenthBirthday(get('01.03.10'));
  return adultFrom !== null && adultFrom > peildatum ? 'MINDERJARIG' : null;
}

function marksOf(
  { rows: [row] }: Persoonslijst,
  { bsn, gemeente, geboortedatum }: Candidate['person'],
): MarkReason[] {
  const noGemeente = whyNoGemeente(row);
  const found: (MarkReason | false | null)[] = [
    bsn === null && 'GEEN_BSN',
    noGemeente,
    !noGemeente && gemeente === null && 'GEMEENTE_ONBEKEND',
    geboortedatum === null && 'GEBOORTEDATUM_ONBEKEND',
    geboortedatum !== null &&
      geboortedatum.length < 10 &&
      'GEBOORTEDATUM_ONVOLLEDIG',
  ];
  return found.filter((mark) => mark !== false && mark !== null);
}

/** People for whom DJI reported no outcome are refused after all: another person has their BSN there. */
export const afterDji = (
  verdicts: readonly Verdict[],
  atDji: ReadonlyMap<string, unknown>,
): Verdict[] =>
  verdicts.map((verdict) => {
    const { label, line, outcome } = verdict;
    if (
      outcome === 'refused' ||
      atDji.has(verdict.candidate.person.bronsleutel)
    )
      return verdict;
    const reason = 'BSN_AL_BEKEND';
    return { label, line, outcome: 'refused', reason, element: null };
  });
