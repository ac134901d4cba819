import { describe, expect, test } from '@jest/globals';
import type { DomainError } from '../../../shared/graphql/domain-error.js';
import { checkEindverlof } from './check-eindverlof.js';
import {
  computeEindverlof,
  eindverlofChanges,
  type EindverlofColumns,
} from './eindverlof.js';
import { strafColumns, type Straf } from './straf.js';

const maatregel = {
  volgorde: 1,
  code: 'EINDVERLOF' as const,
  geldtVanaf: '2025-07-15',
  geldtTot: null as string | null,
  dagen: 14,
  grondslag: 'Rtvi art. 33a–33c',
  bron: 'Stcrt. 2025, 24169',
};
const straf = (overrides: Partial<Straf> = {}): Straf => ({
  uitspraakdatum: '2025-12-20',
  jaren: 0,
  maanden: 6,
  dagen: 0,
  gedeeltelijkVoorwaardelijk: false,
  onherroepelijkOp: '2026-01-04',
  eindverlofUitgesloten: false,
  ...overrides,
});
const detentie = (
  overrides: Partial<EindverlofColumns> = {},
  sentence: Straf | null = straf(),
): EindverlofColumns => ({
  titel: 'GEVANGENISSTRAF',
  insluitingsdatum: '2026-01-10',
  verwachteEinddatum: '2026-07-10',
  ...strafColumns(sentence),
  ...overrides,
});
const vanaf = (
  given: EindverlofColumns,
  maatregelen: (typeof maatregel)[] = [maatregel],
) => computeEindverlof(given, maatregelen).eindverlofVanaf;

describe('eindverlof', () => {
  test('begins at most two weeks before the end', () => {
    expect(computeEindverlof(detentie(), [maatregel])).toEqual({
      eindverlofVanaf: '2026-06-26',
      uitgeslotenOmdat: null,
    });
  });

  test.each([
    ['GEEN_STRAF', { titel: 'VOORLOPIGE_HECHTENIS' }, straf()],
    ['GEEN_STRAF', { titel: 'ISD_MAATREGEL' }, straf()],
    ['STRAFDUUR_ONBEKEND', {}, null],
    ['STRAF_KORTER_DAN_ACHT_DAGEN', {}, straf({ maanden: 0, dagen: 7 })],
    [
      'STRAF_LANGER_DAN_EEN_JAAR',
      {},
      straf({ jaren: 1, maanden: 0, dagen: 1 }),
    ],
    ['NIET_ONHERROEPELIJK', {}, straf({ onherroepelijkOp: null })],
    ['UITGESLOTEN', {}, straf({ eindverlofUitgesloten: true })],
    ['EINDDATUM_ONBEKEND', { verwachteEinddatum: null }, straf()],
  ] as const)('is not there for %s (case %#)', (reason, columns, sentence) => {
    expect(computeEindverlof(detentie(columns, sentence), [maatregel])).toEqual(
      { eindverlofVanaf: null, uitgeslotenOmdat: reason },
    );
  });

  test.each([
    ['eight days', straf({ maanden: 0, dagen: 8 }), '2026-01-18', '2026-01-10'],
    ['one year', straf({ jaren: 1, maanden: 0 }), '2027-01-10', '2026-12-27'],
  ])('is there for a sentence of %s', (_, sentence, end, expected) => {
    expect(vanaf(detentie({ verwachteEinddatum: end }, sentence))).toBe(
      expected,
    );
  });

  test('is there for vervangende hechtenis', () => {
    expect(vanaf(detentie({ titel: 'VERVANGENDE_HECHTENIS' }))).toBe(
      '2026-06-26',
    );
  });

  test('does not begin before the sentence is irrevocable', () => {
    const late = straf({ onherroepelijkOp: '2026-07-01' });
    expect(vanaf(detentie({}, late))).toBe('2026-07-01');
  });

  test.each([
    ['before the end', '2026-07-01', null, '2026-07-01'],
    ['on the day of the end', '2026-07-10', null, null],
    ['and ends on the first day', '2026-01-01', '2026-06-26', '2026-06-26'],
    ['and ends the day before', '2026-01-01', '2026-06-25', null],
  ])(
    'follows a measure that begins %s',
    (_, geldtVanaf, geldtTot, expected) => {
      expect(vanaf(detentie(), [{ ...maatregel, geldtVanaf, geldtTot }])).toBe(
        expected,
      );
    },
  );

  test('follows the measure under which it is earliest', () => {
    const wider = { ...maatregel, geldtVanaf: '2026-06-20', dagen: 21 };
    expect(vanaf(detentie(), [maatregel, wider])).toBe('2026-06-20');
    expect(vanaf(detentie(), [])).toBeNull();
  });
});

describe('the day of eindverlof as it was known before', () => {
  const recorded = {
    ...detentie({ verwachteEinddatum: '2026-08-10' }),
    vastgelegdTijdstip: '2026-01-10T09:00:00.000Z',
  };
  const change = (veld: string, oud: unknown, bekendSinds: string) => ({
    veld,
    oud: JSON.stringify(oud),
    bekendSinds,
  });

  test('follows every change of what it is computed from', () => {
    expect(
      eindverlofChanges(
        recorded,
        [
          change('onherroepelijkOp', null, '2026-02-01T09:00:00.000Z'),
          change('screeningAfgerondOp', null, '2026-02-10T09:00:00.000Z'),
          change(
            'verwachteEinddatum',
            '2026-07-10',
            '2026-03-01T09:00:00.000Z',
          ),
        ],
        [maatregel],
      ),
    ).toEqual([
      change('eindverlofVanaf', null, '2026-02-01T09:00:00.000Z'),
      change('eindverlofVanaf', '2026-06-26', '2026-03-01T09:00:00.000Z'),
    ]);
  });

  test('was unknown before the first day of its measure', () => {
    expect(
      eindverlofChanges(
        recorded,
        [],
        [{ ...maatregel, geldtVanaf: '2026-05-01' }],
      ),
    ).toEqual([change('eindverlofVanaf', null, '2026-04-30T22:00:00.000Z')]);
    expect(eindverlofChanges(recorded, [], [maatregel])).toEqual([]);
  });
});

describe('an eindverlof is refused', () => {
  const refused = (
    given: EindverlofColumns,
    from: string,
    field?: string,
    maatregelen = [maatregel],
  ) => {
    try {
      checkEindverlof(given, from, maatregelen, field);
      return null;
    } catch (error) {
      const { code, veld } = (error as DomainError).fout;
      return [code, veld];
    }
  };

  test('to those who are excluded, before its first day, and outside its measure', () => {
    const excluded = detentie({}, straf({ eindverlofUitgesloten: true }));
    expect(refused(excluded, '2026-07-01')).toEqual(['REGEL', 'soort']);
    expect(refused(excluded, '2026-07-01', 'besluit')).toEqual([
      'REGEL',
      'besluit',
    ]);
    expect(refused(detentie(), '2026-06-25')).toEqual(['REGEL', 'vanaf']);
    const ended = [{ ...maatregel, geldtTot: '2026-06-30' }];
    expect(refused(detentie(), '2026-07-01', undefined, ended)).toEqual([
      'REGEL',
      'vanaf',
    ]);
  });

  test('and not from its first day on', () => {
    expect(refused(detentie(), '2026-06-26')).toBeNull();
  });
});
