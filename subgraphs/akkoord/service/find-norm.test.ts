import { expect, test } from '@jest/globals';
import { normen } from '../normen.fixture.js';
import { findNorm, requireNorm } from './find-norm.js';
import { foutOf } from './fout-of.fixture.js';

const [norm] = normen;
const code = norm!.code;
const periods = [
  { ...norm!, geldtVanaf: '2025-01-01', geldtTot: '2025-12-31', aantal: 1 },
  { ...norm!, geldtVanaf: '2026-01-01', geldtTot: '2026-12-31', aantal: 2 },
];

test.each([
  ['2024-12-31', 1],
  ['2025-01-01', 1],
  ['2025-12-31', 1],
  ['2026-01-01', 2],
  ['2027-01-01', 2],
])(
  'what refers to a norm on %s has the period of that day, or else the nearest earlier one (%d)',
  (day, aantal) => {
    expect(findNorm(periods, code, day)?.aantal).toBe(aantal);
  },
);

test('an unknown code has no norm', () => {
  expect(findNorm(periods, 'GEEN_NORM', '2026-01-01')).toBeNull();
  expect(findNorm(periods, null, '2026-01-01')).toBeNull();
});

test.each([
  ['GEEN_NORM', '2026-01-01'],
  [code, '2024-12-31'],
  [code, '2027-01-01'],
])('%s on %s cannot be referred to anew', (given, day) => {
  expect(foutOf(() => requireNorm(periods, given, day))).toMatchObject({
    code: 'ONBEKEND',
    veld: 'norm',
  });
});
