import { expect, test } from '@jest/globals';
import type { DomainError } from '../../../shared/graphql/domain-error.js';
import { checkVerlof } from './verlof-vastleggen.js';

const running = {
  insluitingsdatum: '2026-01-10',
  verwachteEinddatum: '2026-08-01',
  werkelijkeEinddatum: null,
};
const short = {
  soort: 'KORTDUREND_REINTEGRATIEVERLOF',
  doel: null,
  vanaf: '2026-06-01',
  tot: '2026-06-01',
} as const;
const long = { ...short, soort: 'LANGDUREND_REINTEGRATIEVERLOF' } as const;

test('a short leave of one day, and a long one of some nights, are accepted', () => {
  expect(() => checkVerlof(running, short)).not.toThrow();
  expect(() =>
    checkVerlof(running, { ...long, tot: '2026-06-03' }),
  ).not.toThrow();
});

test('a detention without an expected end covers every later day', () => {
  expect(() =>
    checkVerlof(
      { ...running, verwachteEinddatum: null },
      { ...short, vanaf: '2030-01-01', tot: '2030-01-01' },
    ),
  ).not.toThrow();
});

test.each([
  [
    'before the insluiting',
    running,
    { ...short, vanaf: '2026-01-09' },
    'vanaf',
  ],
  [
    'that ends before it begins',
    running,
    { ...long, tot: '2026-05-31' },
    'tot',
  ],
  ['beyond the expected end', running, { ...long, tot: '2026-08-02' }, 'tot'],
  ['short, of two days', running, { ...short, tot: '2026-06-02' }, 'tot'],
  [
    'after release',
    { ...running, werkelijkeEinddatum: '2026-07-01' },
    short,
    'detentie',
  ],
])('a leave %s is refused', (_which, detentie, verlof, field) => {
  let refused: string | null = null;
  try {
    checkVerlof(detentie, verlof);
  } catch (error) {
    refused = (error as DomainError).fout.veld;
  }
  expect(refused).toBe(field);
});
