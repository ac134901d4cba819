import { describe, expect, test } from '@jest/globals';
import { candidateOf, type Candidate } from './candidate.js';
import { readPersoonslijsten, type Element } from './lo-gba.js';
import {
  temporaryFile,
  ordinaryPerson,
  loGbaCsv,
  newBsn,
} from './lo-gba.fixture.js';
import { judge, type Verdict } from './verdict.js';

type People = Parameters<typeof loGbaCsv>[0];
type Values = Partial<Record<Element, string>>;

const criteria = {
  peildatum: '2026-11-20',
  reisdocumenten: {
    byBsn: new Map(),
    gelezen: 0,
    zonderDocument: 0,
    zonderBsn: 0,
  },
  presentGemeente: (code: string) =>
    new Map([
      ['0344', '0344'],
      ['0530', '1992'],
    ]).get(code) ?? null,
};
const judgeFile = (people: People): Verdict[] =>
  judge(readPersoonslijsten(temporaryFile(loGbaCsv(people))), criteria);
const judgeOne = (values: Values, ...later: Values[]): Verdict =>
  judgeFile({ Lg01_1: [ordinaryPerson(values), ...later] })[0]!;
const read = (values: Values, ...later: Values[]): Candidate['person'] => {
  const file = temporaryFile(
    loGbaCsv({ Lg01_1: [ordinaryPerson(values), ...later] }),
  );
  return candidateOf(readPersoonslijsten(file)[0]!, criteria).person;
};

describe('a person of the register', () => {
  test('is loaded when no reason or mark applies', () => {
    expect(judgeOne({})).toMatchObject({
      label: 'Lg01_1',
      outcome: 'loaded',
    });
  });

  test('is refused with everybody of the same BSN, before any other reason', () => {
    const bsn = newBsn();
    const verdicts = judgeFile({
      Lg01_1: [ordinaryPerson({ '01.01.20': bsn })],
      Lg01_2: [ordinaryPerson()],
      Lg01_3: [ordinaryPerson({ '01.01.20': bsn, '06.08.10': '20200101' })],
    });
    expect(
      verdicts.map((verdict) => 'reason' in verdict && verdict.reason),
    ).toEqual(['DUBBELE_BSN', false, 'DUBBELE_BSN']);
  });

  test('without a BSN is no duplicate of others without one', () => {
    const verdicts = judgeFile({
      Lg01_1: [ordinaryPerson({ '01.01.20': '' })],
      Lg01_2: [ordinaryPerson({ '01.01.20': '' })],
    });
    expect(verdicts.map(({ outcome }) => outcome)).toEqual([
      'marked',
      'marked',
    ]);
  });

  test.each<[string, Values, string, string | null]>([
    [
      'whose BSN has eight digits',
      { '01.01.20': '99990001' },
      'BSN_ONGELDIG',
      null,
    ],
    [
      'whose BSN fails the elfproef',
      { '01.01.20': '999900001' },
      'BSN_ONGELDIG',
      null,
    ],
    ['who died', { '06.08.10': '20200101' }, 'OVERLEDEN', null],
    [
      'who died on an unknown day',
      { '06.08.10': '00000000' },
      'OVERLEDEN',
      null,
    ],
    [
      'whose record was suspended by death',
      { '07.67.20': 'O' },
      'OVERLEDEN',
      null,
    ],
    ['whose record was wrong', { '07.67.20': 'F' }, 'AFGEVOERD', null],
    ['whose record was erased', { '07.67.20': 'W' }, 'AFGEVOERD', null],
    ['without a family name', { '01.02.40': '' }, 'GEEN_GESLACHTSNAAM', null],
    [
      'with an unknown family name',
      { '01.02.40': '.' },
      'GEEN_GESLACHTSNAAM',
      null,
    ],
    ['who is seventeen', { '01.03.10': '20081121' }, 'MINDERJARIG', null],
    [
      'with a date that does not exist',
      { '01.03.10': '19851301' },
      'ONLEESBARE_WAARDE',
      '01.03.10',
    ],
    [
      'with a value in the wrong column',
      { '06.08.10': '05' },
      'ONLEESBARE_WAARDE',
      '06.08.10',
    ],
    [
      'with a gemeente that is no code',
      { '08.09.10': 'Utr' },
      'ONLEESBARE_WAARDE',
      '08.09.10',
    ],
  ])('%s is refused', (_, values, reason, element) => {
    expect(judgeOne(values)).toEqual({
      label: 'Lg01_1',
      line: 2,
      outcome: 'refused',
      reason,
      element,
    });
  });

  test('with a malformed travel document in a later row is refused', () => {
    expect(
      judgeOne({}, { '12.35.10': 'PN', '12.35.50': '2030' }),
    ).toMatchObject({
      reason: 'ONLEESBARE_WAARDE',
      element: '12.35.50',
    });
  });

  test.each<[string, Values, string[]]>([
    ['without a BSN', { '01.01.20': '' }, ['GEEN_BSN']],
    [
      'who left the country',
      { '07.67.20': 'E', '08.13.10': '5010' },
      ['GEEMIGREERD'],
    ],
    [
      'with an address in another country',
      { '08.13.10': '5010' },
      ['GEEMIGREERD'],
    ],
    [
      'who is a non-resident',
      { '07.67.20': 'R', '08.09.10': '1999' },
      ['NIET_INGEZETENE'],
    ],
    ['who is in the RNI', { '08.09.10': '1999' }, ['NIET_INGEZETENE']],
    [
      'whose record is suspended by the minister',
      { '07.67.20': 'M', '08.13.10': '0000' },
      ['OPGESCHORT'],
    ],
    [
      'with an unknown code of a gemeente',
      { '08.09.10': '1810' },
      ['GEMEENTE_ONBEKEND'],
    ],
    [
      'whose birth day is not known',
      { '01.03.10': '19850400' },
      ['GEBOORTEDATUM_ONVOLLEDIG'],
    ],
    [
      'whose birth date is not known',
      { '01.03.10': '00000000' },
      ['GEBOORTEDATUM_ONBEKEND'],
    ],
    [
      'with two marks',
      { '01.01.20': '', '01.03.10': '19850000' },
      ['GEEN_BSN', 'GEBOORTEDATUM_ONVOLLEDIG'],
    ],
  ])('%s is loaded with a mark', (_, values, reasons) => {
    expect(judgeOne(values)).toMatchObject({
      outcome: 'marked',
      reasons,
    });
  });

  test('who turns eighteen on the day is loaded', () => {
    expect(judgeOne({ '01.03.10': '20081120' }).outcome).toBe('loaded');
  });
});

describe('what is imported of a person', () => {
  test('is the name, the birth date as far as known, and the gemeente', () => {
    expect(
      read({ '01.02.30': 'van der', '01.03.10': '19850400' }),
    ).toMatchObject({
      bronsleutel: 'rvig:Lg01_1',
      voornamen: 'Ada',
      voorvoegsel: 'van der',
      geslachtsnaam: 'Proefpersoon',
      geboortedatum: '1985-04',
      gemeente: '0344',
      functieAdres: 'WOONADRES',
    });
  });

  test('is the present code of a merged gemeente', () => {
    expect(read({ '08.09.10': '0530' }).gemeente).toBe('1992');
  });

  test('is no gemeente and no address for who lives abroad', () => {
    expect(read({ '07.67.20': 'E' })).toMatchObject({
      gemeente: null,
      functieAdres: null,
    });
  });

  test.each<[string, Values, object]>([
    ['geheimhouding', { '07.70.10': '7' }, { geheimhouding: true }],
    ['no geheimhouding', { '07.70.10': '0' }, { geheimhouding: false }],
    ['a briefadres', { '08.10.10': 'B' }, { functieAdres: 'BRIEFADRES' }],
    [
      'an investigation of the person',
      { '01.83.10': '010310' },
      { inOnderzoek: true },
    ],
    [
      'an investigation of the address',
      { '08.83.10': '080000' },
      { inOnderzoek: true },
    ],
    [
      'an investigation that ended',
      { '01.83.10': '010310', '01.83.30': '20200101' },
      { inOnderzoek: false },
    ],
    [
      'that there is no lawful stay',
      { '04.05.10': '0052', '10.39.10': '98' },
      { zonderRechtmatigVerblijf: true },
    ],
    [
      'that a Dutchman needs no title',
      { '10.39.10': '98' },
      { zonderRechtmatigVerblijf: false },
    ],
    ['an unknown given name', { '01.02.10': '.' }, { voornamen: null }],
  ])('is %s', (_, values, expected) => {
    expect(read(values)).toMatchObject(expected);
  });

  test('is Dutch nationality among several, not a former one', () => {
    const foreign = { '04.05.10': '0052' };
    const dutch = { '04.05.10': '0001' };
    expect(read({ ...foreign, '04.H': '04' }, dutch).nederlander).toBe(true);
    expect(read({ ...foreign, '04.H': '54' }, dutch).nederlander).toBe(false);
    expect(read({ '04.05.10': '', '04.65.10': 'B' }).nederlander).toBe(true);
  });
});
