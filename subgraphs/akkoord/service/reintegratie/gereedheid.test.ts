import { expect, test } from '@jest/globals';
import type { Basisvoorwaarde } from '../../schema.generated.js';
import { gereedheidOp } from './gereedheid.js';

const dag = '2026-05-05';
const een = (
  soort: Basisvoorwaarde['soort'],
  status: Basisvoorwaarde['status'],
  rest: Partial<Basisvoorwaarde> = {},
): Basisvoorwaarde => ({ soort, status, peildatum: '2026-05-01', ...rest });

test('readiness counts what is arranged out of what is needed and names what is missing', () => {
  const basisvoorwaarden = [
    een('ZORG', 'HULPVRAAG'),
    een('SCHULDEN', 'NIET_NODIG'),
    een('ONDERDAK', 'ONBEKEND'),
    een('IDENTITEITSBEWIJS', 'GEREGELD', { geldigTot: dag }),
  ];
  expect(gereedheidOp(basisvoorwaarden, dag)).toEqual({
    geregeld: 1,
    totaal: 3,
    ontbreekt: ['ONDERDAK', 'ZORG'],
  });
});

test('what is arranged until an earlier day is missing', () => {
  const verlopen = een('IDENTITEITSBEWIJS', 'GEREGELD', {
    geldigTot: '2026-05-04',
  });
  expect(gereedheidOp([verlopen], dag)).toEqual({
    geregeld: 0,
    totaal: 1,
    ontbreekt: ['IDENTITEITSBEWIJS'],
  });
});

test('there is no readiness without an answer of the gemeente, nor from an answer of a later day', () => {
  expect(gereedheidOp(null, dag)).toBeNull();
  expect(gereedheidOp(undefined, dag)).toBeNull();
  expect(gereedheidOp([een('ZORG', 'GEREGELD')], '2026-04-30')).toBeNull();
});
