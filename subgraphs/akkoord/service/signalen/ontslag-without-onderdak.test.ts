import { expect, test } from '@jest/globals';
import type { BasisvoorwaardeFeit } from '../feiten/feiten.js';
import {
  basisvoorwaardeFeit,
  detentieFeit,
  feiten,
} from '../feiten/feiten.fixture.js';
import { ontslagWithoutOnderdak } from './ontslag-without-onderdak.js';

const signaal = (
  voorwaarde: BasisvoorwaardeFeit | null,
  expectedEnd: string | null,
) =>
  ontslagWithoutOnderdak(
    feiten({
      detenties: [detentieFeit({ verwachteEinddatum: expectedEnd })],
      basisvoorwaarden: voorwaarde && [voorwaarde],
    }),
    [],
  );
const voorwaardeWith = (
  status: BasisvoorwaardeFeit['status'],
  geldigTot: string | null = null,
) => basisvoorwaardeFeit('ONDERDAK', status, { geldigTot });
const upcomingDay = '2026-06-29';

test.each(['HULPVRAAG', 'IN_BEHANDELING', 'AFGEWEZEN'] as const)(
  'a release within four weeks with %s is a signal, with both facts',
  (status) => {
    expect(signaal(voorwaardeWith(status), upcomingDay)?.feiten).toMatchObject([
      { bron: 'GEMEENTE', datum: '2026-05-20' },
      { bron: 'DJI', datum: upcomingDay },
    ]);
  },
);

test.each(['GEREGELD', 'NIET_NODIG', 'ONBEKEND'] as const)(
  'with %s there is none',
  (status) => {
    expect(signaal(voorwaardeWith(status), upcomingDay)).toBeNull();
  },
);

test('what is arranged must be valid on the day of release', () => {
  expect(
    signaal(voorwaardeWith('GEREGELD', '2026-06-28'), upcomingDay),
  ).not.toBeNull();
  expect(
    signaal(voorwaardeWith('GEREGELD', upcomingDay), upcomingDay),
  ).toBeNull();
});

test('a release further away, or without a known day, gives none', () => {
  expect(signaal(voorwaardeWith('HULPVRAAG'), '2026-06-30')).toBeNull();
  expect(signaal(voorwaardeWith('HULPVRAAG'), null)).toBeNull();
});

test('without a response of the gemeente there is none', () => {
  expect(signaal(null, upcomingDay)).toBeNull();
});
