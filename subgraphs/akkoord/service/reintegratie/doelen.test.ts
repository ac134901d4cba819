import { expect, test } from '@jest/globals';
import { detentieFeit, feiten } from '../feiten/feiten.fixture.js';
import type { DoelFeit, Feiten } from '../feiten/feiten.js';
import { buildDoelen } from './doelen.js';

const doel = (overrides: Partial<DoelFeit> = {}): DoelFeit => ({
  id: 'doel',
  omschrijving: 'Sparen.',
  basisvoorwaarde: 'SCHULDEN',
  uiterlijkOp: null,
  behaaldOp: null,
  vervallenTijdstip: null,
  ...overrides,
});
const own = (overrides: Partial<DoelFeit>, rest: Partial<Feiten> = {}) =>
  buildDoelen(feiten({ eigenDoelen: [doel(overrides)], ...rest }))[0]!;

test.each([
  [{}, 'OPEN'],
  [{ uiterlijkOp: '2026-06-01' }, 'OPEN'],
  [{ uiterlijkOp: '2026-05-31' }, 'TE_LAAT'],
  [{ uiterlijkOp: '2026-05-01', behaaldOp: '2026-06-01' }, 'BEHAALD'],
  [{ behaaldOp: '2026-06-02' }, 'OPEN'],
  [{ vervallenTijdstip: '2026-05-31T22:30:00.000Z' }, 'VERVALLEN'],
  [
    {
      behaaldOp: '2026-05-02',
      vervallenTijdstip: '2026-05-31T22:30:00.000Z',
    },
    'BEHAALD',
  ],
])('of %j on 1 June became: %s', (given, status) => {
  expect(own(given).status).toBe(status);
});

test('only the day of what became of it is given; it is that of Amsterdam', () => {
  const vervallenTijdstip = '2026-05-31T22:30:00.000Z';
  expect(own({ vervallenTijdstip })).toMatchObject({
    behaaldOp: null,
    vervallenOp: '2026-06-01',
  });
  expect(own({ behaaldOp: '2026-05-02', vervallenTijdstip })).toMatchObject({
    behaaldOp: '2026-05-02',
    vervallenOp: null,
  });
});

test('each says whose it is and of which record; those to be reached come first, by their last day', () => {
  const given = feiten({
    eigenDoelen: [
      doel({ id: 'zonder-dag' }),
      doel({
        id: 'behaald',
        uiterlijkOp: '2026-01-01',
        behaaldOp: '2026-01-01',
      }),
    ],
    detenties: [
      detentieFeit({
        plandoelen: [
          doel({ id: 'later', uiterlijkOp: '2026-09-01' }),
          doel({ id: 'te-laat', uiterlijkOp: '2026-03-01' }),
        ],
      }),
    ],
  });
  expect(buildDoelen(given).map(({ van, record }) => [van, record])).toEqual([
    ['DJI', { type: 'Reintegratiedoel', id: 'te-laat' }],
    ['DJI', { type: 'Reintegratiedoel', id: 'later' }],
    ['JUSTITIABELE', { type: 'EigenDoel', id: 'zonder-dag' }],
    ['JUSTITIABELE', { type: 'EigenDoel', id: 'behaald' }],
  ]);
});

test('the plan is that of the present detention, and after release that of the last', () => {
  const earlier = detentieFeit({
    id: 'eerder',
    insluitingsdatum: '2024-01-01',
    werkelijkeEinddatum: '2024-06-01',
    plandoelen: [doel({ id: 'oud' })],
  });
  const present = detentieFeit({ plandoelen: [doel({ id: 'nieuw' })] });
  const ids = (detenties: Feiten['detenties']) =>
    buildDoelen(feiten({ detenties })).map(({ record }) => record.id);
  expect(ids([earlier, present])).toEqual(['nieuw']);
  expect(
    ids([earlier, { ...present, werkelijkeEinddatum: '2026-05-20' }]),
  ).toEqual(['nieuw']);
  expect(ids([earlier])).toEqual(['oud']);
});

test('without a response of DJI, or once its goals are destroyed, the own goals stay', () => {
  for (const detenties of [null, [detentieFeit({ plandoelen: null })]])
    expect(own({ id: 'eigen' }, { detenties }).record.id).toBe('eigen');
});
