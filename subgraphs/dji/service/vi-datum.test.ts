import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths } from '../../../shared/days.js';
import { computeVi, type ViInput } from './vi-datum.js';

const begin = '2024-01-15';
const straf = (
  jaren: number,
  months = 0,
  days = 0,
  uitspraakdatum: string | null = '2024-03-01',
) => ({
  uitspraakdatum,
  jaren,
  maanden: months,
  dagen: days,
  gedeeltelijkVoorwaardelijk: false,
});
const input = (overrides: Partial<ViInput> = {}): ViInput => ({
  titel: 'GEVANGENISSTRAF',
  insluitingsdatum: begin,
  straf: straf(3),
  zonderRechtmatigVerblijf: false,
  ...overrides,
});

describe('the earliest day of v.i.', () => {
  test.each([
    ['21 months', straf(0, 21), addMonths(begin, 15)],
    ['24 months', straf(0, 24), addMonths(begin, 16)],
    ['2 years', straf(2), addMonths(begin, 16)],
    ['3 years', straf(3), addMonths(begin, 24)],
    ['6 years', straf(6), addMonths(begin, 48)],
    ['9 years', straf(9), addMonths(begin, 84)],
    ['30 years', straf(30), addMonths(begin, 28 * 12)],
  ])('of %s by the current law', (_duration, sentence, day) => {
    expect(computeVi(input({ straf: sentence }))).toEqual({
      viDatum: day,
      uitgeslotenOmdat: null,
    });
  });

  test.each([
    ['2021-06-30', addMonths(begin, 20 * 12)],
    ['2021-07-01', addMonths(begin, 28 * 12)],
    [null, addMonths(begin, 28 * 12)],
  ])('of 30 years judged on %s', (uitspraakdatum, day) => {
    const sentence = straf(30, 0, 0, uitspraakdatum);
    expect(computeVi(input({ straf: sentence })).viDatum).toBe(day);
  });

  test('rounds a third of some days up, never a day too early', () => {
    // One year and ten days: a third of ten days is 3.33.
    expect(computeVi(input({ straf: straf(1, 0, 10) })).viDatum).toBe(
      addDays(addMonths(begin, 12), 4),
    );
    // Ten months over a year: three months, and a third of the last one (15 October – 15 November, 31 days).
    expect(computeVi(input({ straf: straf(1, 10) })).viDatum).toBe(
      addDays(addMonths(begin, 15), 11),
    );
  });

  test('of a sentence in days alone is found on the calendar', () => {
    expect(computeVi(input({ straf: straf(0, 0, 400) })).viDatum).toBe(
      addDays(addMonths(begin, 12), 12),
    );
  });

  test('lies after a year, not after the end of the sentence, and at most two years before it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 12, max: 360 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 3_000 }),
        (months, days, later) => {
          const insluitingsdatum = addDays(begin, later);
          const end = addDays(addMonths(insluitingsdatum, months), days);
          const { viDatum: day } = computeVi(
            input({ insluitingsdatum, straf: straf(0, months, days) }),
          );
          return (
            day !== null &&
            day > addMonths(insluitingsdatum, 12) &&
            day <= end &&
            day >= addMonths(end, -24)
          );
        },
      ),
    );
  });
});

describe('no v.i.', () => {
  test.each([
    [
      'without a prison sentence',
      'GEEN_GEVANGENISSTRAF',
      { titel: 'ISD_MAATREGEL' },
    ],
    [
      'in voorlopige hechtenis',
      'GEEN_GEVANGENISSTRAF',
      { titel: 'VOORLOPIGE_HECHTENIS', straf: null },
    ],
    ['while the sentence is unknown', 'STRAFDUUR_ONBEKEND', { straf: null }],
    [
      'for a year and not a day more',
      'STRAF_NIET_LANGER_DAN_EEN_JAAR',
      { straf: straf(0, 12) },
    ],
    [
      'when part of it is suspended',
      'GEDEELTELIJK_VOORWAARDELIJK',
      { straf: { ...straf(3), gedeeltelijkVoorwaardelijk: true } },
    ],
    [
      'without lawful stay',
      'GEEN_RECHTMATIG_VERBLIJF',
      { zonderRechtmatigVerblijf: true },
    ],
  ] as const)('%s', (_when, uitgeslotenOmdat, overrides) => {
    expect(computeVi(input(overrides))).toEqual({
      viDatum: null,
      uitgeslotenOmdat,
    });
  });
});
