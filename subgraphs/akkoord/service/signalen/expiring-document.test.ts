import { expect, test } from '@jest/globals';
import type { Feiten } from '../feiten/feiten.js';
import {
  basisvoorwaardeFeit,
  detentieFeit,
  feiten,
} from '../feiten/feiten.fixture.js';
import { expiringDocument } from './expiring-document.js';

const signaal = (geldigTot: string | null, rest: Partial<Feiten> = {}) =>
  expiringDocument(
    feiten({
      detenties: [detentieFeit({ verwachteEinddatum: '2026-09-01' })],
      basisvoorwaarden: [
        basisvoorwaardeFeit('IDENTITEITSBEWIJS', 'GEREGELD', { geldigTot }),
      ],
      ...rest,
    }),
    [],
  );

test('a document that is valid now and not on the day of release is a signal', () => {
  expect(signaal('2026-08-31')).toMatchObject({
    ernst: 'INFO',
    feiten: [
      { bron: 'GEMEENTE', datum: '2026-08-31' },
      { bron: 'DJI', datum: '2026-09-01' },
    ],
  });
  expect(signaal('2026-09-01')).toBeNull();
  expect(signaal('2026-06-01')).not.toBeNull();
  expect(signaal('2026-05-31')).toBeNull();
});

test('an unknown end of validity, release or response gives none', () => {
  expect(signaal(null)).toBeNull();
  expect(signaal('2026-08-31', { detenties: [detentieFeit()] })).toBeNull();
  expect(signaal('2026-08-31', { detenties: null })).toBeNull();
  expect(signaal('2026-08-31', { basisvoorwaarden: null })).toBeNull();
});
