import { expect, test } from '@jest/globals';
import type { BasisvoorwaardeFeit, DetentieFeit } from '../feiten/feiten.js';
import {
  basisvoorwaardeFeit,
  detentieFeit,
  feiten,
} from '../feiten/feiten.fixture.js';
import { verlofWithoutValidIdentiteitsbewijs } from './verlof-without-valid-identiteitsbewijs.js';

type Verlof = DetentieFeit['verloven'][number];
const verlof = (rest: Partial<Verlof> = {}): Verlof => ({
  id: 'v1',
  soort: 'KORTDUREND_REINTEGRATIEVERLOF',
  vanaf: '2026-06-10',
  tot: '2026-06-10',
  besluit: 'TOEGEKEND',
  ...rest,
});
const signaal = (
  verloven: Verlof[],
  document: BasisvoorwaardeFeit | null,
  detentie: Partial<DetentieFeit> = {},
) =>
  verlofWithoutValidIdentiteitsbewijs(
    feiten({
      detenties: [detentieFeit({ verloven, ...detentie })],
      basisvoorwaarden: document && [document],
    }),
    [],
  );
const tot = (geldigTot: string | null) =>
  basisvoorwaardeFeit('IDENTITEITSBEWIJS', 'GEREGELD', { geldigTot });
const geen = basisvoorwaardeFeit('IDENTITEITSBEWIJS', 'HULPVRAAG');

test('a document must be valid on the first day of a leave', () => {
  expect(signaal([verlof()], tot('2026-06-09'))?.feiten).toEqual([
    {
      bron: 'GEMEENTE',
      datum: '2026-06-09',
      omschrijving: 'Identiteitsbewijs: laatste dag van de geldigheid.',
    },
    {
      bron: 'DJI',
      datum: '2026-06-10',
      omschrijving: 'Eerste dag van toegekend verlof.',
    },
  ]);
  expect(signaal([verlof()], tot('2026-06-10'))).toBeNull();
  expect(signaal([verlof()], tot(null))).toBeNull();
});

test('without a document it is grave for a granted leave, and less so for a requested one', () => {
  expect(signaal([verlof()], geen)).toMatchObject({ ernst: 'KRITIEK' });
  expect(signaal([verlof({ besluit: 'AANGEVRAAGD' })], geen)).toMatchObject({
    ernst: 'WAARSCHUWING',
  });
  expect(signaal([verlof({ besluit: 'AFGEWEZEN' })], geen)).toBeNull();
});

test('only a leave that is still to begin counts', () => {
  expect(signaal([verlof({ vanaf: '2026-06-01' })], geen)).not.toBeNull();
  expect(signaal([verlof({ vanaf: '2026-05-31' })], geen)).toBeNull();
  expect(
    signaal([verlof()], geen, { werkelijkeEinddatum: '2026-05-30' }),
  ).toBeNull();
});

test('what the gemeente does not know or did not answer gives no signal', () => {
  const onbekend = basisvoorwaardeFeit('IDENTITEITSBEWIJS', 'ONBEKEND');
  expect(signaal([verlof()], onbekend)).toBeNull();
  expect(signaal([verlof()], null)).toBeNull();
});
