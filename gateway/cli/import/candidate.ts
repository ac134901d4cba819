import type { Day } from '../../../shared/days.js';
import { seedOf } from '../../../shared/demo/random.js';
import {
  trajectFor,
  type TrajectOptions,
} from '../../../shared/demo/draw-traject.js';
import type { ImportPerson } from '../../../shared/import/import-line.js';
import { eighteenthBirthday, partialDateOf } from './partial-date.js';
import type { Persoonslijst, LoGbaRow } from './lo-gba.js';
import {
  registeredReisdocumenten,
  joinReisdocumenten,
  type Reisdocumenten,
} from './reisdocumenten.js';

/** A person who can be loaded: everything that does not depend on what the partners already hold. */
export interface Candidate {
  person: Omit<ImportPerson, 'id' | 'peildatum' | 'traject'>;
  trajectOptions: TrajectOptions;
  /** The gemeente merged after the record was written. */
  merged: boolean;
}

/** What a verdict depends on besides the person's own rows. */
export interface Criteria {
  peildatum: Day;
  reisdocumenten: Reisdocumenten;
  presentGemeente: (code: string) => string | null;
}

/** The import line for a partner. Dates of the traject count from the day of the person's first import, so that a rerun changes nothing. */
export function importLineFor(
  { person, trajectOptions }: Candidate,
  id: string | null,
  peildatum: Day,
): ImportPerson {
  const seed = seedOf(person.bronsleutel);
  return {
    ...person,
    id,
    peildatum,
    traject: trajectFor(seed, peildatum, trajectOptions),
  };
}

/** Reads a person from rows in which every element is readable. */
export function candidateOf(
  person: Persoonslijst,
  { presentGemeente, reisdocumenten }: Criteria,
): Candidate {
  const [row] = person.rows;
  const { get } = row;
  const gemeente = whyNoGemeente(row) ? null : presentGemeente(get('08.09.10'));
  const bsn = get('01.01.20') || null;
  const nederlander = isNederlander(person);
  const zonderRechtmatigVerblijf = !nederlander && get('10.39.10') === '98';
  const notBefore = eighteenthBirthday(get('01.03.10'));
  return {
    person: {
      soort: 'persoon',
      bronsleutel: `rvig:${person.label}`,
      bsn,
      voornamen: nameOrNull(get('01.02.10')),
      voorvoegsel: nameOrNull(get('01.02.30')),
      geslachtsnaam: get('01.02.40'),
      geboortedatum: partialDateOf(get('01.03.10')) ?? null,
      geheimhouding: /^[1-7]$/.test(get('07.70.10')),
      inOnderzoek: inOnderzoek(row),
      nederlander,
      zonderRechtmatigVerblijf,
      gemeente,
      functieAdres: gemeente === null ? null : functieAdres(get('08.10.10')),
      reisdocumenten: joinReisdocumenten(
        registeredReisdocumenten(person),
        (bsn && reisdocumenten.byBsn.get(bsn)) || [],
      ),
    },
    trajectOptions: {
      gemeente,
      woman: get('01.04.10') === 'V',
      zonderRechtmatigVerblijf,
      ...(notBefore && { notBefore }),
    },
    merged: gemeente !== null && gemeente !== get('08.09.10'),
  };
}

/** LO-GBA writes an unknown name as blank or a full stop. */
export const nameOrNull = (name: string): string | null =>
  /^[.-]?$/.test(name) ? null : name;

/** Why the person has no gemeente now; `null` for who lives in one. */
export function whyNoGemeente({
  get,
}: LoGbaRow): 'NIET_INGEZETENE' | 'OPGESCHORT' | 'GEEMIGREERD' | null {
  const reason = get('07.67.20');
  if (reason === 'R' || (reason === '' && get('08.09.10') === '1999'))
    return 'NIET_INGEZETENE';
  if (reason !== '' && reason !== 'E') return 'OPGESCHORT';
  return reason === 'E' || get('08.13.10') !== '' ? 'GEEMIGREERD' : null;
}

function functieAdres(code: string): ImportPerson['functieAdres'] {
  if (code === 'B') return 'BRIEFADRES';
  return code === 'W' ? 'WOONADRES' : null;
}

/** Person or residence is under investigation: a start without an end. */
const inOnderzoek = ({ get }: LoGbaRow): boolean =>
  (['01', '08'] as const).some(
    (category) =>
      get(`${category}.83.10`) !== '' && get(`${category}.83.30`) === '',
  );

/** Dutch is among the present nationalities (0001; history left out), or the person is treated as Dutch (B). */
const isNederlander = ({ rows }: Persoonslijst): boolean =>
  rows.some(
    ({ get }, index) =>
      rows[index - 1]?.get('04.H') !== '54' &&
      (get('04.05.10') === '0001' || get('04.65.10') === 'B'),
  );
