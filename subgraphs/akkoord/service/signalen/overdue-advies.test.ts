import { expect, test } from '@jest/globals';
import type { AdviesFeit } from '../feiten/feiten.js';
import { feiten } from '../feiten/feiten.fixture.js';
import { computeTermijnen } from '../termijnen/termijnen.js';
import { overdueAdvies } from './overdue-advies.js';

const signaal = (rest: Partial<AdviesFeit>) => {
  const given = feiten({
    reclasseringsadviezen: [
      {
        id: 'a1',
        soort: 'ZITTING',
        status: 'AANGEVRAAGD',
        aangevraagdOp: '2026-04-01',
        uiterlijkOp: '2026-05-31',
        uitgebrachtOp: null,
        ...rest,
      },
    ],
  });
  return overdueAdvies(given, computeTermijnen(given));
};

test('an advies that is missing on the day after its due date is a signal', () => {
  expect(signaal({})?.feiten).toEqual([
    {
      bron: 'RECLASSERING',
      datum: '2026-05-31',
      omschrijving: 'Uiterste dag van een reclasseringsadvies.',
    },
  ]);
  expect(signaal({ uiterlijkOp: '2026-06-01' })).toBeNull();
});

test('an advies that was delivered, late or not, or withdrawn, or has no due date, gives none', () => {
  const uitgebrachtOp = '2026-06-01';
  expect(signaal({ status: 'UITGEBRACHT', uitgebrachtOp })).toBeNull();
  expect(signaal({ status: 'INGETROKKEN' })).toBeNull();
  expect(signaal({ uiterlijkOp: null })).toBeNull();
});
