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
const validUntil = (geldigTot: string | null) =>
  basisvoorwaardeFeit('IDENTITEITSBEWIJS', 'GEREGELD', { geldigTot });
const missingDocument = basisvoorwaardeFeit('IDENTITEITSBEWIJS', 'HULPVRAAG');

test('a document must be valid on the first day of a leave', () => {
  expect(signaal([verlof()], validUntil('2026-06-09'))?.feiten).toEqual([
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
  expect(signaal([verlof()], validUntil('2026-06-10'))).toBeNull();
  expect(signaal([verlof()], validUntil(null))).toBeNull();
});

test('without a document it is KRITIEK for granted verlof, WAARSCHUWING for requested verlof', () => {
  expect(signaal([verlof()], missingDocument)).toMatchObject({
    ernst: 'KRITIEK',
  });
  expect(
    signaal([verlof({ besluit: 'AANGEVRAAGD' })], missingDocument),
  ).toMatchObject({
    ernst: 'WAARSCHUWING',
  });
  expect(
    signaal([verlof({ besluit: 'AFGEWEZEN' })], missingDocument),
  ).toBeNull();
});

test('only verlof that has not begun counts', () => {
  expect(
    signaal([verlof({ vanaf: '2026-06-01' })], missingDocument),
  ).not.toBeNull();
  expect(
    signaal([verlof({ vanaf: '2026-05-31' })], missingDocument),
  ).toBeNull();
  expect(
    signaal([verlof()], missingDocument, { werkelijkeEinddatum: '2026-05-30' }),
  ).toBeNull();
});

test('an unknown status or a missing response gives none', () => {
  const unknown = basisvoorwaardeFeit('IDENTITEITSBEWIJS', 'ONBEKEND');
  expect(signaal([verlof()], unknown)).toBeNull();
  expect(signaal([verlof()], null)).toBeNull();
});
