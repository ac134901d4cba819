import { expect, test } from '@jest/globals';
import type { BasisvoorwaardeFeit, Feiten } from '../feiten/feiten.js';
import { basisvoorwaardeFeit, feiten } from '../feiten/feiten.fixture.js';
import { ownHulpvraag } from './own-hulpvraag.js';

const hulpvraag = {
  id: 'h1',
  basisvoorwaarde: 'ONDERDAK' as const,
  vastgelegdTijdstip: '2026-05-03T22:30:00.000Z',
  beantwoordTijdstip: null as string | null,
};
const signaal = (
  rest: Partial<Feiten> = {},
  status: BasisvoorwaardeFeit['status'] = 'HULPVRAAG',
) =>
  ownHulpvraag(
    feiten({
      hulpvragen: [hulpvraag],
      basisvoorwaarden: [
        basisvoorwaardeFeit('ONDERDAK', status),
        basisvoorwaardeFeit('ZORG', 'HULPVRAAG'),
      ],
      ...rest,
    }),
    [],
  );

test('a request that waits is a signal for gemeente and inrichting, since the day of the first', () => {
  const earlier = {
    ...hulpvraag,
    id: 'h2',
    basisvoorwaarde: 'ZORG' as const,
    vastgelegdTijdstip: '2026-05-01T10:00:00.000Z',
  };
  expect(signaal({ hulpvragen: [hulpvraag, earlier] })).toMatchObject({
    ernst: 'WAARSCHUWING',
    partijen: ['GEMEENTE', 'DJI'],
    sinds: '2026-05-01',
    feiten: [
      {
        bron: 'JUSTITIABELE',
        datum: '2026-05-01',
        omschrijving: 'Zorg: de justitiabele heeft om hulp gevraagd.',
      },
      { datum: '2026-05-04' },
    ],
  });
});

test('an identiteitsbewijs of which nothing is known may be requested as well', () => {
  expect(
    signaal({
      hulpvragen: [{ ...hulpvraag, basisvoorwaarde: 'IDENTITEITSBEWIJS' }],
      basisvoorwaarden: [basisvoorwaardeFeit('IDENTITEITSBEWIJS', 'ONBEKEND')],
    }),
  ).not.toBeNull();
});

test('once the gemeente acted there is none, nor without its response', () => {
  const beantwoordTijdstip = '2026-05-20T10:00:00.000Z';
  expect(
    signaal({ hulpvragen: [{ ...hulpvraag, beantwoordTijdstip }] }),
  ).toBeNull();
  expect(signaal({}, 'GEREGELD')).toBeNull();
  expect(signaal({ hulpvragen: null })).toBeNull();
  expect(signaal({ basisvoorwaarden: null })).toBeNull();
});
