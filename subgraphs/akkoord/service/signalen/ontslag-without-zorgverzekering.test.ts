import { expect, test } from '@jest/globals';
import type { BasisvoorwaardeFeit, Feiten } from '../feiten/feiten.js';
import {
  basisvoorwaardeFeit,
  detentieFeit,
  feiten,
} from '../feiten/feiten.fixture.js';
import { ontslagWithoutZorgverzekering } from './ontslag-without-zorgverzekering.js';

const detentie = detentieFeit({ verwachteEinddatum: '2026-06-20' });
const signaal = (
  zorg: BasisvoorwaardeFeit['status'] | null,
  zorgverzekeringen: Feiten['zorgverzekeringen'],
  rest: Partial<Feiten> = {},
) =>
  ontslagWithoutZorgverzekering(
    feiten({
      detenties: [detentie],
      basisvoorwaarden: zorg && [basisvoorwaardeFeit('ZORG', zorg)],
      zorgverzekeringen,
      ...rest,
    }),
    [],
  );
const zorgverzekering = (aangevraagdOp: string, geregeldOp: string | null) => ({
  id: 'z1',
  aangevraagdOp,
  geregeldOp,
});

test('an open request, or a need for care without an arranged insurance, is a signal', () => {
  expect(
    signaal('ONBEKEND', [zorgverzekering('2026-05-01', null)])?.feiten,
  ).toMatchObject([
    {
      datum: '2026-05-01',
      omschrijving: 'Zorgverzekering aangevraagd en nog niet geregeld.',
    },
    { bron: 'DJI', datum: '2026-06-20' },
  ]);
  expect(signaal('HULPVRAAG', [])).not.toBeNull();
});

test('an insurance that was arranged in this detention, or care that is arranged, is none', () => {
  expect(
    signaal('HULPVRAAG', [zorgverzekering('2026-05-01', '2026-05-20')]),
  ).toBeNull();
  expect(signaal('GEREGELD', [zorgverzekering('2026-05-01', null)])).toBeNull();
});

test('an insurance from before the detention is suspended and does not count', () => {
  expect(
    signaal('HULPVRAAG', [zorgverzekering('2025-01-01', '2025-02-01')]),
  ).not.toBeNull();
  expect(signaal('ONBEKEND', [zorgverzekering('2025-01-01', null)])).toBeNull();
});

test('without a request, or without a response, there is none', () => {
  expect(signaal('ONBEKEND', [])).toBeNull();
  expect(signaal('HULPVRAAG', null)).toBeNull();
  expect(signaal(null, [zorgverzekering('2026-05-01', null)])).toBeNull();
});

test('a release further away gives none', () => {
  expect(
    signaal('HULPVRAAG', [], {
      detenties: [{ ...detentie, verwachteEinddatum: '2026-06-30' }],
    }),
  ).toBeNull();
});
