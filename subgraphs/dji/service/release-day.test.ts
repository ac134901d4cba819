import { expect, test } from '@jest/globals';
import { earliestReleaseDay } from './release-day.js';

const maatregel = {
  volgorde: 1,
  code: 'EINDVERLOF',
  geldtVanaf: '2025-07-15',
  geldtTot: null,
  dagen: 14,
  grondslag: 'Rtvi art. 33a',
  bron: 'Stcrt. 2025, 24169',
} as const;
const dayOn = (
  currentDay: string,
  {
    zonderRechtmatigVerblijf = false,
    ...detentie
  }: Record<string, unknown> & { zonderRechtmatigVerblijf?: boolean },
) =>
  earliestReleaseDay(
    {
      titel: 'GEVANGENISSTRAF',
      insluitingsdatum: '2026-01-01',
      verwachteEinddatum: null,
      uitspraakdatum: '2026-01-01',
      strafJaren: null,
      strafMaanden: null,
      strafDagen: null,
      onherroepelijkOp: '2026-01-15',
      ...detentie,
    } as never,
    zonderRechtmatigVerblijf,
    [maatregel],
    currentDay,
  );

const short = {
  strafMaanden: 6,
  strafJaren: 0,
  verwachteEinddatum: '2026-07-01',
};
const long = {
  strafJaren: 3,
  strafMaanden: 0,
  verwachteEinddatum: '2029-01-01',
};

test.each([
  ['eindverlof before the end', '2026-03-01', short, '2026-06-17'],
  [
    'the end, once the day of eindverlof has passed',
    '2026-06-18',
    short,
    '2026-07-01',
  ],
  [
    'the end, for a sentence that is not irrevocable',
    '2026-03-01',
    { ...short, onherroepelijkOp: null },
    '2026-07-01',
  ],
  ['v.i. before the end', '2026-03-01', long, '2028-01-01'],
  [
    'v.i. without a known end',
    '2026-03-01',
    { ...long, verwachteEinddatum: null },
    '2028-01-01',
  ],
  [
    'the end, for who has no v.i.',
    '2026-03-01',
    { ...long, zonderRechtmatigVerblijf: true },
    '2029-01-01',
  ],
  ['the last one, once all have passed', '2026-08-01', short, '2026-07-01'],
  ['none, when nothing is known', '2026-03-01', {}, null],
])('it is %s', (_case, currentDay, detentie, expected) => {
  expect(dayOn(currentDay, detentie)).toBe(expected);
});
