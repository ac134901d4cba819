import { expect, test } from '@jest/globals';
import type { DetentieFeit } from '../feiten/feiten.js';
import { detentieFeit, feiten } from '../feiten/feiten.fixture.js';
import { upcomingOntslag } from './upcoming-ontslag.js';

const upcomingDay = (detentie: Partial<DetentieFeit>) =>
  upcomingOntslag(feiten({ detenties: [detentieFeit(detentie)] }))?.day ?? null;

test('a release is near from four weeks before it until the day itself', () => {
  expect(upcomingDay({ verwachteEinddatum: '2026-06-30' })).toBeNull();
  expect(upcomingDay({ verwachteEinddatum: '2026-06-29' })).toBe('2026-06-29');
  expect(upcomingDay({ verwachteEinddatum: '2026-06-01' })).toBe('2026-06-01');
  expect(upcomingDay({ verwachteEinddatum: '2026-05-31' })).toBeNull();
});

test('v.i. counts as release if it comes first and is not past', () => {
  const verwachteEinddatum = '2027-01-01';
  expect(upcomingDay({ verwachteEinddatum, viDatum: '2026-06-15' })).toBe(
    '2026-06-15',
  );
  expect(upcomingDay({ verwachteEinddatum, viDatum: '2026-05-15' })).toBeNull();
});

test('eindverlof counts as release if it comes first and is not past', () => {
  const verwachteEinddatum = '2026-07-10';
  expect(
    upcomingDay({ verwachteEinddatum, eindverlofVanaf: '2026-06-26' }),
  ).toBe('2026-06-26');
  expect(upcomingDay({ verwachteEinddatum })).toBeNull();
  expect(
    upcomingDay({
      verwachteEinddatum: '2026-06-10',
      eindverlofVanaf: '2026-05-27',
    }),
  ).toBe('2026-06-10');
});

test('there is none after release or without a response of DJI', () => {
  expect(
    upcomingDay({
      verwachteEinddatum: '2026-06-20',
      werkelijkeEinddatum: '2026-05-20',
    }),
  ).toBeNull();
  expect(upcomingOntslag(feiten({ detenties: null }))).toBeNull();
});
