import { describe, expect, test } from '@jest/globals';
import { detentieFeit } from '../feiten/feiten.fixture.js';
import type { DetentieFeit, Feiten, MeldingFeit } from '../feiten/feiten.js';
import { termijnenOfCode } from './termijnen.fixture.js';

const melding = (overrides: Partial<MeldingFeit>): MeldingFeit => ({
  id: 'melding-1',
  soort: 'AANKOMST',
  aan: 'GEMEENTE',
  tijdstip: '2026-01-12T10:00:00.000Z',
  bevestigdTijdstip: null,
  ...overrides,
});
const termijnenWith = (
  code: string,
  meldingen: MeldingFeit[] | null,
  detentie: Partial<DetentieFeit> = {},
  rest: Partial<Feiten> = {},
) =>
  termijnenOfCode(code, {
    meldingen,
    detenties: [detentieFeit(detentie)],
    ...rest,
  });

describe.each([
  ['MELDING_GEMEENTE_BEGIN_DETENTIE', 'GEMEENTE'],
  ['MELDING_RECLASSERING_BIJ_AANKOMST', 'RECLASSERING'],
] as const)('%s', (code, aan) => {
  test('is met when the other party confirmed it, and is never overdue', () => {
    const tijdstip = '2026-03-03T10:00:00.000Z';
    expect(
      termijnenWith(code, [melding({ aan, bevestigdTijdstip: tijdstip })]),
    ).toEqual(['2026-01-12 - OP_TIJD 2026-03-03']);
    expect(termijnenWith(code, [melding({ aan })])).toEqual([
      '2026-01-12 - LOOPT -',
    ]);
    expect(termijnenWith(code, [])).toEqual(['2026-01-12 - LOOPT -']);
  });

  test('the day of the confirmation is that of Amsterdam, in winter and in summer', () => {
    const confirmedAt = (bevestigdTijdstip: string) =>
      termijnenWith(code, [melding({ aan, bevestigdTijdstip })])[0];
    expect(confirmedAt('2026-01-12T22:59:59.999Z')).toContain(
      'OP_TIJD 2026-01-12',
    );
    expect(confirmedAt('2026-01-12T23:00:00.000Z')).toContain(
      'OP_TIJD 2026-01-13',
    );
    expect(confirmedAt('2026-05-12T21:59:59.999Z')).toContain(
      'OP_TIJD 2026-05-12',
    );
    expect(confirmedAt('2026-05-12T22:00:00.000Z')).toContain(
      'OP_TIJD 2026-05-13',
    );
  });

  test('is ONBEKEND without DJI’s meldingen, and does not exist for a party that is not involved', () => {
    expect(termijnenWith(code, null)).toEqual(['2026-01-12 - ONBEKEND -']);
    expect(termijnenWith(code, [], {}, { involved: new Set(['DJI']) })).toEqual(
      [],
    );
  });

  test('a melding about an earlier detentie does not count for a later one', () => {
    const terms = termijnenOfCode(code, {
      detenties: [
        detentieFeit({ werkelijkeEinddatum: '2026-02-01' }),
        detentieFeit({ id: 'd2', insluitingsdatum: '2026-03-02' }),
      ],
      meldingen: [
        melding({ aan, bevestigdTijdstip: '2026-01-12T11:00:00.000Z' }),
      ],
    });
    expect(terms).toEqual([
      '2026-01-12 - OP_TIJD 2026-01-12',
      '2026-03-02 - LOOPT -',
    ]);
  });

  test('a melding to another party, or of another kind, does not count', () => {
    const bevestigdTijdstip = '2026-01-12T11:00:00.000Z';
    expect(
      termijnenWith(code, [
        melding({ aan: 'AKKOORD', bevestigdTijdstip }),
        melding({ aan, soort: 'OVERPLAATSING', bevestigdTijdstip }),
      ]),
    ).toEqual(['2026-01-12 - LOOPT -']);
  });
});

test('the announcement of release counts back from the first day of eindverlof, also once that has passed', () => {
  const detentie = detentieFeit({
    verwachteEinddatum: '2026-06-15',
    eindverlofVanaf: '2026-06-01',
  });
  for (const [peildatum, status] of [
    ['2026-05-04', 'LOOPT'],
    ['2026-06-08', 'OVERSCHREDEN'],
  ] as const)
    expect(
      termijnenOfCode('MELDING_RECLASSERING_4_WEKEN_VOOR_ONTSLAG', {
        peildatum,
        detenties: [detentie],
      }),
    ).toEqual([`2026-06-01 2026-05-04 ${status} -`]);
});

test('MELDING_GEMEENTE_BEGIN_DETENTIE holds from 31 March 2020', () => {
  const fromInsluiting = (insluitingsdatum: string) =>
    termijnenWith('MELDING_GEMEENTE_BEGIN_DETENTIE', [], { insluitingsdatum });
  expect(fromInsluiting('2020-03-30')).toEqual([]);
  expect(fromInsluiting('2020-03-31')).toHaveLength(1);
});

describe('MELDING_GEMEENTE_EINDE_DETENTIE', () => {
  const code = 'MELDING_GEMEENTE_EINDE_DETENTIE';

  test('begins on the day of release', () => {
    const werkelijkeEinddatum = '2026-05-05';
    const termijnenOn = (peildatum: string) =>
      termijnenWith(code, [], { werkelijkeEinddatum }, { peildatum });
    expect(termijnenOn('2026-05-04')).toEqual([]);
    expect(termijnenOn('2026-05-05')).toEqual(['2026-05-05 - LOOPT -']);
  });

  test('is met when the gemeente confirmed the release', () => {
    expect(
      termijnenWith(
        code,
        [
          melding({
            soort: 'ONTSLAG',
            tijdstip: '2026-05-05T09:00:00.000Z',
            bevestigdTijdstip: '2026-05-06T09:00:00.000Z',
          }),
        ],
        { werkelijkeEinddatum: '2026-05-05' },
      ),
    ).toEqual(['2026-05-05 - OP_TIJD 2026-05-06']);
  });
});

describe('MELDING_RECLASSERING_4_WEKEN_VOOR_ONTSLAG', () => {
  const code = 'MELDING_RECLASSERING_4_WEKEN_VOOR_ONTSLAG';
  const expectedEnd = { verwachteEinddatum: '2026-08-31' };
  const announced = (day: string) => [
    melding({
      soort: 'ONTSLAG_AANGEKONDIGD',
      aan: 'RECLASSERING',
      tijdstip: `${day}T08:00:00.000Z`,
      bevestigdTijdstip: `${day}T08:00:01.000Z`,
    }),
  ];

  test.each([
    ['2026-08-02', 'LOOPT'],
    ['2026-08-03', 'LOOPT'],
    ['2026-08-04', 'OVERSCHREDEN'],
  ])('unannounced on %s it is %s', (peildatum, status) => {
    expect(termijnenWith(code, [], expectedEnd, { peildatum })).toEqual([
      `2026-08-31 2026-08-03 ${status} -`,
    ]);
  });

  test.each([
    ['2026-08-02', 'OP_TIJD'],
    ['2026-08-03', 'OP_TIJD'],
    ['2026-08-04', 'TE_LAAT_NAGEKOMEN'],
  ])('announced on %s it is %s', (day, status) => {
    expect(
      termijnenWith(code, announced(day), expectedEnd, {
        peildatum: '2026-08-20',
      }),
    ).toEqual([`2026-08-31 2026-08-03 ${status} ${day}`]);
  });

  test.each([
    ['a Sunday', '2026-08-30', '2026-08-02'],
    ['27 April', '2026-05-25', '2026-04-27'],
    ['Christmas', '2027-01-22', '2026-12-25'],
    ['a leap day', '2028-03-28', '2028-02-29'],
  ])('does not move from %s', (_name, verwachteEinddatum, uiterlijk) => {
    expect(termijnenWith(code, [], { verwachteEinddatum })[0]).toContain(
      uiterlijk,
    );
  });

  test('holds for more than three months served', () => {
    const fromExpectedEnd = (verwachteEinddatum: string) =>
      termijnenWith(
        code,
        [],
        { verwachteEinddatum },
        { peildatum: '2026-02-01' },
      );
    expect(fromExpectedEnd('2026-04-12')).toEqual([]);
    expect(fromExpectedEnd('2026-04-13')).toHaveLength(1);
  });

  test('is counted from v.i. as long as that is still to come', () => {
    const vi = { viDatum: '2026-07-27', verwachteEinddatum: '2027-07-26' };
    expect(
      termijnenWith(code, [], vi, { peildatum: '2026-07-27' })[0],
    ).toContain('2026-07-27 2026-06-29');
    expect(
      termijnenWith(code, [], vi, { peildatum: '2026-07-28' })[0],
    ).toContain('2027-07-26 2027-06-28');
  });

  test('an expected end that has passed without release still counts', () => {
    expect(
      termijnenWith(code, [], expectedEnd, { peildatum: '2026-09-10' }),
    ).toEqual(['2026-08-31 2026-08-03 OVERSCHREDEN -']);
  });

  test('a release before the last day to announce it is not a breach, a later one is', () => {
    const released = (werkelijkeEinddatum: string) =>
      termijnenWith(
        code,
        [],
        { ...expectedEnd, werkelijkeEinddatum },
        { peildatum: '2026-10-01' },
      );
    expect(released('2026-08-03')).toEqual([]);
    expect(released('2026-08-04')).toEqual([
      '2026-08-31 2026-08-03 OVERSCHREDEN -',
    ]);
    expect(released('2026-09-02')).toEqual([
      '2026-08-31 2026-08-03 OVERSCHREDEN -',
    ]);
  });

  test('without an expected end, or without the reclassering, there is none', () => {
    expect(termijnenWith(code, [])).toEqual([]);
    expect(
      termijnenWith(code, [], expectedEnd, {
        involved: new Set(['DJI', 'GEMEENTE']),
      }),
    ).toEqual([]);
  });
});
