import { expect, test } from '@jest/globals';
import type { BasisvoorwaardeFeit } from '../feiten/feiten.js';
import { feiten } from '../feiten/feiten.fixture.js';
import { computeGereedheid } from './gereedheid.js';

const peildatum = '2026-05-05';
const voorwaarde = (
  soort: BasisvoorwaardeFeit['soort'],
  status: BasisvoorwaardeFeit['status'],
  rest: Partial<BasisvoorwaardeFeit> = {},
): BasisvoorwaardeFeit => ({
  soort,
  status,
  geldigTot: null,
  peildatum: '2026-05-01',
  ...rest,
});
const gereedheid = (basisvoorwaarden: BasisvoorwaardeFeit[] | null) =>
  computeGereedheid(feiten({ basisvoorwaarden, peildatum }));

const all = [
  voorwaarde('ZORG', 'HULPVRAAG'),
  voorwaarde('SCHULDEN', 'NIET_NODIG'),
  voorwaarde('ONDERDAK', 'ONBEKEND'),
  voorwaarde('IDENTITEITSBEWIJS', 'GEREGELD', { geldigTot: peildatum }),
  voorwaarde('SOCIAAL_NETWERK', 'AFGEWEZEN'),
  voorwaarde('WERK_EN_INKOMEN', 'IN_BEHANDELING'),
];

test('readiness counts what is arranged out of what is needed and names what is missing', () => {
  expect(gereedheid(all)).toMatchObject({
    geregeld: 1,
    totaal: 5,
    ontbreekt: ['ONDERDAK', 'WERK_EN_INKOMEN', 'ZORG', 'SOCIAAL_NETWERK'],
  });
});

test('each of the six has its status, the day of that, what is missing and who can act next', () => {
  expect(
    gereedheid(all)!.voorwaarden.map(
      ({
        soort,
        status,
        geregeld,
        bron,
        peildatum: recordedOn,
        ontbreekt,
        aanZet,
      }) =>
        `${soort} ${status} ${geregeld} ${bron} ${recordedOn} | ${ontbreekt} | ${aanZet.join(' ')}`,
    ),
  ).toEqual([
    'IDENTITEITSBEWIJS GEREGELD true GEMEENTE 2026-05-01 | null | ',
    'ONDERDAK ONBEKEND false GEMEENTE 2026-05-01 | Of er onderdak is, is bij de gemeente niet bekend. | GEMEENTE',
    'WERK_EN_INKOMEN IN_BEHANDELING false GEMEENTE 2026-05-01 | De hulp voor werk of inkomen is aangevraagd en nog niet geregeld. | GEMEENTE',
    'SCHULDEN NIET_NODIG false GEMEENTE 2026-05-01 | null | ',
    'ZORG HULPVRAAG false GEMEENTE 2026-05-01 | Voor zorg of een zorgverzekering is hulp nodig en nog niets geregeld. | GEMEENTE',
    'SOCIAAL_NETWERK AFGEWEZEN false GEMEENTE 2026-05-01 | De hulp voor een steunend sociaal netwerk is afgewezen en er is nog niets anders geregeld. | GEMEENTE JUSTITIABELE',
  ]);
});

test('what was arranged until an earlier day is missing', () => {
  const expired = voorwaarde('IDENTITEITSBEWIJS', 'GEREGELD', {
    geldigTot: '2026-05-04',
  });
  expect(gereedheid([expired])!.voorwaarden[0]).toMatchObject({
    geregeld: false,
    ontbreekt:
      'Wat voor een geldig identiteitsbewijs was geregeld, is niet meer geldig.',
    aanZet: ['GEMEENTE', 'JUSTITIABELE'],
  });
});

test('what the gemeente did not keep for that day is unknown', () => {
  const unknownThen = voorwaarde('ONDERDAK', 'ONBEKEND', { peildatum: null });
  expect(gereedheid([unknownThen])!.voorwaarden[1]).toMatchObject({
    status: 'ONBEKEND',
    peildatum: null,
    ontbreekt: 'Of er onderdak was, kan de gemeente van die dag niet zeggen.',
  });
});

test('there is no readiness without a response of the gemeente', () => {
  expect(gereedheid(null)).toBeNull();
  expect(gereedheid([])).toBeNull();
});
