import { expect, test } from '@jest/globals';
import { feiten } from '../feiten/feiten.fixture.js';
import { incompletePartijen } from './incomplete.js';

test('a view is complete when every party responded, also with empty lists', () => {
  expect(incompletePartijen(feiten())).toEqual([]);
});

const noResponses = {
  detenties: null,
  meldingen: null,
  reclasseringsadviezen: null,
  toezichten: null,
  basisvoorwaarden: null,
  schuldhulp: null,
  zorgverzekeringen: null,
  gemeenten: null,
};

test.each([
  ['detenties', 'DJI'],
  ['meldingen', 'DJI'],
  ['reclasseringsadviezen', 'RECLASSERING'],
  ['toezichten', 'RECLASSERING'],
  ['basisvoorwaarden', 'GEMEENTE'],
  ['schuldhulp', 'GEMEENTE'],
  ['zorgverzekeringen', 'GEMEENTE'],
  ['gemeenten', 'GEMEENTE'],
] as const)('without %s the view lacks %s', (list, partij) => {
  expect(incompletePartijen(feiten({ [list]: null }))).toEqual([partij]);
});

test('a party that is not involved is not missing', () => {
  expect(
    incompletePartijen(feiten({ ...noResponses, involved: new Set(['DJI']) })),
  ).toEqual(['DJI']);
  expect(incompletePartijen(feiten(noResponses))).toEqual([
    'DJI',
    'RECLASSERING',
    'GEMEENTE',
  ]);
});
