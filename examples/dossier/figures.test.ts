import { expect, test } from '@jest/globals';
import { byMonth, byNorm, shareOnTime, type Row } from './figures.js';

const rows = (
  code: string,
  month: string,
  onTime: number,
  overdue: number,
): Row[] =>
  Array.from({ length: onTime + overdue }, (_, index) => ({
    norm: { code, omschrijving: code },
    partij: 'DJI',
    uiterlijkOp: `${month}-15`,
    status: index < onTime ? 'OP_TIJD' : 'OVERSCHREDEN',
  }));

test('a norm shows its numbers when both are 5 or more, those most often missed first', () => {
  const { norms, few } = byNorm([
    ...rows('A', '2026-01', 5, 5),
    ...rows('B', '2026-01', 20, 4),
    ...rows('C', '2026-01', 5, 15),
    ...rows('D', '2026-01', 2, 2),
  ]);
  expect(
    norms.map(({ key, onTime, notOnTime }) => [key, onTime, notOnTime]),
  ).toEqual([
    ['C', 5, 15],
    ['A', 5, 5],
    ['B', null, null],
  ]);
  expect(norms.map(shareOnTime)).toEqual(['25', '50', '–']);
  expect(few).toBe(1);
});

test('what is not judged counts for nothing', () => {
  const [row] = rows('A', '2026-01', 1, 0);
  expect(byNorm([{ ...row!, status: 'LOOPT' }])).toEqual({ norms: [], few: 0 });
});

test('months leave out norms with hidden numbers, which would follow from the sums', () => {
  const months = byMonth([
    ...rows('A', '2026-01', 10, 5),
    ...rows('B', '2026-01', 90, 1),
  ]);
  expect(months).toEqual([
    { key: '2026-01', judged: 15, onTime: 10, notOnTime: 5 },
  ]);
});

test('a month that is too small goes with the smallest other one', () => {
  const months = byMonth([
    ...rows('A', '2026-01', 10, 9),
    ...rows('A', '2026-02', 10, 2),
    ...rows('A', '2026-03', 10, 6),
    ...rows('A', '2026-04', 10, 10),
  ]);
  expect(months.map(({ key }) => key)).toEqual(['2026-01', '2026-04']);
});
