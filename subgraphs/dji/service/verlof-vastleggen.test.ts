import { expect, test } from '@jest/globals';
import type { DomainErrorData } from '../../../shared/graphql/domain-error.js';
import { checkVerlof } from './verlof-vastleggen.js';

const running = {
  insluitingsdatum: '2026-01-10',
  verwachteEinddatum: '2026-08-01',
  werkelijkeEinddatum: null,
};
const kort = {
  soort: 'KORTDUREND_REINTEGRATIEVERLOF',
  doel: null,
  vanaf: '2026-06-01',
  tot: '2026-06-01',
} as const;
const lang = { ...kort, soort: 'LANGDUREND_REINTEGRATIEVERLOF' } as const;

test('a leave of one day, and one of some nights, are in order', () => {
  expect(() => checkVerlof(running, kort)).not.toThrow();
  expect(() =>
    checkVerlof(running, { ...lang, tot: '2026-06-03' }),
  ).not.toThrow();
});

test('an open detention covers every later day', () => {
  expect(() =>
    checkVerlof(
      { ...running, verwachteEinddatum: null },
      { ...kort, vanaf: '2030-01-01', tot: '2030-01-01' },
    ),
  ).not.toThrow();
});

test.each([
  ['before the insluiting', running, { ...kort, vanaf: '2026-01-09' }, 'vanaf'],
  [
    'that ends before it begins',
    running,
    { ...lang, tot: '2026-05-31' },
    'tot',
  ],
  ['beyond the expected end', running, { ...lang, tot: '2026-08-02' }, 'tot'],
  ['short, of two days', running, { ...kort, tot: '2026-06-02' }, 'tot'],
  [
    'of who is released',
    { ...running, werkelijkeEinddatum: '2026-07-01' },
    kort,
    'detentie',
  ],
])('a leave %s is refused', (_which, detentie, verlof, veld) => {
  let refused: string | null = null;
  try {
    checkVerlof(detentie, verlof);
  } catch (error) {
    refused = (error as DomainErrorData).fout.veld;
  }
  expect(refused).toBe(veld);
});
