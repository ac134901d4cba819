import { expect, test } from '@jest/globals';
import { basisvoorwaardenOf } from './basisvoorwaarden.js';

const record = {
  versie: 3,
  peildatum: '2026-02-01T23:30:00.000Z',
  vastgelegdTijdstip: '2026-01-01T08:00:00.000Z',
};
const inwoner = {
  ...record,
  id: 'a',
  gemeenteVanHerkomst: '0344',
  gemeenteVanVestiging: null,
  functieAdres: null,
  geheimhouding: false,
  inOnderzoek: false,
  nederlander: null,
  reisdocumentenTijdstip: null,
};

test('all six are returned in the order of the akkoord, and those without a row are ONBEKEND at version 0', () => {
  const schulden = {
    ...record,
    id: 'b',
    justitiabeleId: 'a',
    soort: 'SCHULDEN' as const,
    status: 'GEREGELD' as const,
    geldigTot: '2026-12-31',
    fictief: false,
  };
  const six = basisvoorwaardenOf(inwoner, [schulden], [], [], '2026-03-10');
  expect(
    six.map(({ soort, status, versie }) => [soort, status, versie]),
  ).toEqual([
    ['IDENTITEITSBEWIJS', 'ONBEKEND', 0],
    ['ONDERDAK', 'ONBEKEND', 0],
    ['WERK_EN_INKOMEN', 'ONBEKEND', 0],
    ['SCHULDEN', 'GEREGELD', 3],
    ['ZORG', 'ONBEKEND', 0],
    ['SOCIAAL_NETWERK', 'ONBEKEND', 0],
  ]);
  // The day in Amsterdam, where it is already past midnight.
  expect(new Set(six.map(({ peildatum }) => peildatum))).toEqual(
    new Set(['2026-02-02']),
  );
});
