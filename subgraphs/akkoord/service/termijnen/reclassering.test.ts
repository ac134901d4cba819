import { describe, expect, test } from '@jest/globals';
import type { AdviesFeit, ToezichtFeit } from '../feiten/feiten.js';
import { termijnenOfCode } from './termijnen.fixture.js';

describe('ADVIES_UITERLIJK', () => {
  const advies = (peildatum: string, overrides: Partial<AdviesFeit> = {}) =>
    termijnenOfCode('ADVIES_UITERLIJK', {
      peildatum,
      reclasseringsadviezen: [
        {
          id: 'advies-1',
          soort: 'ZITTING',
          status: 'AANGEVRAAGD',
          aangevraagdOp: '2026-04-01',
          uiterlijkOp: '2026-05-05',
          uitgebrachtOp: null,
          ...overrides,
        },
      ],
    });
  const term = '2026-04-01 2026-05-05';

  test.each([
    ['2026-05-04', 'LOOPT'],
    ['2026-05-05', 'LOOPT'],
    ['2026-05-06', 'OVERSCHREDEN'],
  ])(
    'without advies on %s it is %s, also on a public holiday',
    (lastDay, status) => {
      expect(advies(lastDay)).toEqual([`${term} ${status} -`]);
    },
  );

  test.each([
    ['2026-05-04', 'OP_TIJD'],
    ['2026-05-05', 'OP_TIJD'],
    ['2026-05-06', 'TE_LAAT_NAGEKOMEN'],
  ])('given on %s it is %s', (uitgebrachtOp, status) => {
    expect(
      advies('2026-06-01', { status: 'UITGEBRACHT', uitgebrachtOp }),
    ).toEqual([`${term} ${status} ${uitgebrachtOp}`]);
  });

  test('withdrawn, without a due date, or not requested yet: no term', () => {
    expect(advies('2026-05-10', { status: 'INGETROKKEN' })).toEqual([]);
    expect(advies('2026-05-10', { uiterlijkOp: null })).toEqual([]);
    expect(advies('2026-03-31')).toEqual([]);
  });
});

const toezicht =
  (code: string) =>
  (peildatum: string, overrides: Partial<ToezichtFeit> = {}) =>
    termijnenOfCode(code, {
      peildatum,
      toezichten: [
        {
          id: 'toezicht-1',
          grondslag: 'VOORWAARDELIJKE_VEROORDELING',
          dadelijkUitvoerbaar: code === 'TOEZICHT_7_DAGEN',
          ingangsdatum: '2026-06-01',
          eersteContactOp: null,
          einddatum: null,
          ...overrides,
        },
      ],
    });

describe.each([
  ['TOEZICHT_30_DAGEN', '2026-06-30', '2026-07-01', '2026-07-02'],
  ['TOEZICHT_7_DAGEN', '2026-06-07', '2026-06-08', '2026-06-09'],
  ['TOEZICHT_EERSTE_CONTACT_2_WEKEN', '2026-06-14', '2026-06-15', '2026-06-16'],
])('%s', (code, dayBefore, lastDay, dayAfter) => {
  const termijnenOn = toezicht(code);

  test('runs through its last day and is overdue the day after', () => {
    const term = `2026-06-01 ${lastDay}`;
    expect(termijnenOn(dayBefore)).toEqual([`${term} LOOPT -`]);
    expect(termijnenOn(lastDay)).toEqual([`${term} LOOPT -`]);
    expect(termijnenOn(dayAfter)).toEqual([`${term} OVERSCHREDEN -`]);
  });

  test('is met by the first contact', () => {
    const metBy = (eersteContactOp: string) =>
      termijnenOn('2026-09-01', { eersteContactOp });
    const term = `2026-06-01 ${lastDay}`;
    expect(metBy(dayBefore)).toEqual([`${term} OP_TIJD ${dayBefore}`]);
    expect(metBy(lastDay)).toEqual([`${term} OP_TIJD ${lastDay}`]);
    expect(metBy(dayAfter)).toEqual([`${term} TE_LAAT_NAGEKOMEN ${dayAfter}`]);
  });

  test('lapses with supervision that ended by its last day', () => {
    expect(termijnenOn('2026-09-01', { einddatum: lastDay })).toEqual([]);
    expect(termijnenOn('2026-09-01', { einddatum: dayAfter })).toHaveLength(1);
  });

  test('does not exist before toezicht begins', () => {
    expect(termijnenOn('2026-05-31')).toEqual([]);
  });
});

describe('the last day of the terms of a voorwaardelijke veroordeling', () => {
  test.each([
    ['TOEZICHT_7_DAGEN', 'a Saturday', '2026-06-06', '2026-06-15'],
    ['TOEZICHT_7_DAGEN', '27 April', '2026-04-20', '2026-04-28'],
    ['TOEZICHT_7_DAGEN', 'Ascension Day', '2026-05-07', '2026-05-18'],
    ['TOEZICHT_30_DAGEN', 'Good Friday', '2026-03-04', '2026-04-07'],
    ['TOEZICHT_30_DAGEN', '5 May', '2026-04-05', '2026-05-06'],
    ['TOEZICHT_30_DAGEN', 'Christmas', '2026-11-25', '2026-12-28'],
  ])('%s moves on from %s', (code, _name, ingangsdatum, uiterlijk) => {
    expect(toezicht(code)(ingangsdatum, { ingangsdatum })).toEqual([
      `${ingangsdatum} ${uiterlijk} LOOPT -`,
    ]);
  });

  test('is not shifted for the reclassering’s own target', () => {
    expect(
      toezicht('TOEZICHT_EERSTE_CONTACT_2_WEKEN')('2026-04-13', {
        ingangsdatum: '2026-04-13',
      }),
    ).toEqual(['2026-04-13 2026-04-27 LOOPT -']);
  });
});

test('a voorwaardelijke veroordeling has one of the two terms; other grounds have neither, only the target', () => {
  const codes = (overrides: Partial<ToezichtFeit>) =>
    [
      'TOEZICHT_30_DAGEN',
      'TOEZICHT_7_DAGEN',
      'TOEZICHT_EERSTE_CONTACT_2_WEKEN',
    ].filter((code) => toezicht(code)('2026-06-02', overrides).length);
  expect(codes({ dadelijkUitvoerbaar: false })).toEqual([
    'TOEZICHT_30_DAGEN',
    'TOEZICHT_EERSTE_CONTACT_2_WEKEN',
  ]);
  expect(codes({ dadelijkUitvoerbaar: true })).toEqual([
    'TOEZICHT_7_DAGEN',
    'TOEZICHT_EERSTE_CONTACT_2_WEKEN',
  ]);
  expect(codes({ grondslag: 'SCHORSING', dadelijkUitvoerbaar: true })).toEqual([
    'TOEZICHT_EERSTE_CONTACT_2_WEKEN',
  ]);
});
