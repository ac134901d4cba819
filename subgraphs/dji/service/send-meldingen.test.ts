import { expect, test } from '@jest/globals';
import { recipients, relationFrom } from './send-meldingen.js';

const relation = {
  partij: 'DJI',
  organisatie: 'PI-VUGHT',
  vanaf: '2026-02-28T23:00:00.000Z',
  tot: '2026-02-28T23:00:00.000Z',
} as const;

test('a relation begins with the day in Amsterdam', () => {
  expect(relationFrom([], 'DJI', 'PI-VUGHT', '2026-03-01')).toEqual({
    ...relation,
    tot: null,
  });
});

test('a return on the day of release gets a relation of its own', () => {
  expect(relationFrom([relation], 'DJI', 'PI-VUGHT', '2026-03-01').vanaf).toBe(
    '2026-02-28T23:00:00.001Z',
  );
});

test('akkoord receives every melding, the others while they have a relation', () => {
  const at = '2026-04-01T00:00:00.000Z';
  const gemeente = {
    ...relation,
    partij: 'GEMEENTE',
    organisatie: '0344',
  } as const;
  const rn = {
    ...relation,
    partij: 'RECLASSERING',
    organisatie: 'RN',
  } as const;
  expect(recipients([relation], at)).toEqual(['AKKOORD']);
  expect(recipients([relation, gemeente, { ...rn, tot: null }], at)).toEqual([
    'RECLASSERING',
    'AKKOORD',
  ]);
});
