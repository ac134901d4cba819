import { expect, test } from '@jest/globals';
import { ontvangers, relationFrom } from './melden.js';

const vught = {
  partij: 'DJI',
  organisatie: 'PI-VUGHT',
  vanaf: '2026-02-28T23:00:00.000Z',
  tot: '2026-02-28T23:00:00.000Z',
} as const;

test('a relation begins with the day in Amsterdam', () => {
  expect(relationFrom([], 'DJI', 'PI-VUGHT', '2026-03-01')).toEqual({
    ...vught,
    tot: null,
  });
});

test('who comes back on the day he left gets a relation of its own', () => {
  expect(relationFrom([vught], 'DJI', 'PI-VUGHT', '2026-03-01').vanaf).toBe(
    '2026-02-28T23:00:00.001Z',
  );
});

test('akkoord hears everything, the others while they have a relation', () => {
  const at = '2026-04-01T00:00:00.000Z';
  const gemeente = {
    ...vught,
    partij: 'GEMEENTE',
    organisatie: '0344',
  } as const;
  const rn = { ...vught, partij: 'RECLASSERING', organisatie: 'RN' } as const;
  expect(ontvangers([vught], at)).toEqual(['AKKOORD']);
  expect(ontvangers([vught, gemeente, { ...rn, tot: null }], at)).toEqual([
    'AKKOORD',
    'RECLASSERING',
  ]);
});
