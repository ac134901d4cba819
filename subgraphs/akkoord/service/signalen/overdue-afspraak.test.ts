import { expect, test } from '@jest/globals';
import type { AfspraakFeit } from '../feiten/feiten.js';
import { feiten } from '../feiten/feiten.fixture.js';
import { overdueAfspraak } from './overdue-afspraak.js';

const afspraak = (rest: Partial<AfspraakFeit> = {}): AfspraakFeit => ({
  id: 'a1',
  partij: 'DJI',
  omschrijving: 'De familie bellen.',
  status: 'OPEN',
  uiterlijkOp: '2026-05-31',
  nagekomenOp: null,
  vastgelegdTijdstip: '2026-05-01T08:00:00.000Z',
  ...rest,
});
const signaal = (...afspraken: AfspraakFeit[]) =>
  overdueAfspraak(feiten({ peildatum: '2026-06-01', afspraken }), []);

test('a promise that is open or accepted on the day after its last day is a signal', () => {
  for (const status of ['OPEN', 'AANVAARD'] as const)
    expect(signaal(afspraak({ status }))).toMatchObject({
      code: 'AFSPRAAK_TE_LAAT',
      partijen: ['DJI'],
      sinds: '2026-06-01',
      feiten: [
        {
          bron: 'AKKOORD',
          datum: '2026-05-31',
          omschrijving:
            'Uiterste dag van een afspraak van DJI: De familie bellen.',
        },
      ],
    });
  expect(signaal(afspraak({ uiterlijkOp: '2026-06-01' }))).toBeNull();
});

test('a promise that was kept or withdrawn gives none, also when that was late', () => {
  expect(
    signaal(
      afspraak({ status: 'NAGEKOMEN', nagekomenOp: '2026-06-01' }),
      afspraak({ status: 'INGETROKKEN' }),
    ),
  ).toBeNull();
});

test('it names each party that can act, and the first day on which a promise was late', () => {
  expect(
    signaal(
      afspraak({ partij: 'GEMEENTE', uiterlijkOp: '2026-05-20' }),
      afspraak(),
      afspraak({ partij: 'GEMEENTE', uiterlijkOp: '2026-05-10' }),
    ),
  ).toMatchObject({
    partijen: ['DJI', 'GEMEENTE'],
    sinds: '2026-05-11',
    feiten: [
      { datum: '2026-05-10' },
      { datum: '2026-05-20' },
      { datum: '2026-05-31' },
    ],
  });
});
