import { expect, test } from '@jest/globals';
import type { BasisvoorwaardeFeit } from '../feiten/feiten.js';
import {
  basisvoorwaardeFeit,
  detentieFeit,
  feiten,
} from '../feiten/feiten.fixture.js';
import { ontslagWithoutInkomen } from './ontslag-without-inkomen.js';

const signaal = (
  voorwaarde: BasisvoorwaardeFeit | null,
  einde: string | null,
) =>
  ontslagWithoutInkomen(
    feiten({
      detenties: [detentieFeit({ verwachteEinddatum: einde })],
      basisvoorwaarden: voorwaarde && [voorwaarde],
    }),
    [],
  );
const stand = (
  status: BasisvoorwaardeFeit['status'],
  geldigTot: string | null = null,
) => basisvoorwaardeFeit('WERK_EN_INKOMEN', status, { geldigTot });
const nabij = '2026-06-29';

test.each(['HULPVRAAG', 'IN_BEHANDELING', 'AFGEWEZEN'] as const)(
  'a release within four weeks with %s is a signal, with both facts',
  (status) => {
    expect(signaal(stand(status), nabij)?.feiten).toMatchObject([
      { bron: 'GEMEENTE', datum: '2026-05-20' },
      { bron: 'DJI', datum: nabij },
    ]);
  },
);

test.each(['GEREGELD', 'NIET_NODIG', 'ONBEKEND'] as const)(
  'with %s there is none',
  (status) => {
    expect(signaal(stand(status), nabij)).toBeNull();
  },
);

test('what is arranged must hold on the day of release', () => {
  expect(signaal(stand('GEREGELD', '2026-06-28'), nabij)).not.toBeNull();
  expect(signaal(stand('GEREGELD', nabij), nabij)).toBeNull();
});

test('a release further off, or of which no day is known, gives none', () => {
  expect(signaal(stand('HULPVRAAG'), '2026-06-30')).toBeNull();
  expect(signaal(stand('HULPVRAAG'), null)).toBeNull();
});

test('without an answer of the gemeente there is none', () => {
  expect(signaal(null, nabij)).toBeNull();
});
