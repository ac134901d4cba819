import { expect, test } from '@jest/globals';
import { feiten } from '../feiten/feiten.fixture.js';
import { onvolledigOp } from './onvolledig.js';

test('a view to which every party gave an answer is complete, also when the answer is "none"', () => {
  expect(onvolledigOp(feiten())).toEqual([]);
});

const geen = {
  detenties: null,
  meldingen: null,
  adviezen: null,
  toezichten: null,
  basisvoorwaarden: null,
  schuldhulp: null,
  zorgverzekeringen: null,
  gemeenten: null,
};

test.each([
  ['detenties', 'DJI'],
  ['meldingen', 'DJI'],
  ['adviezen', 'RECLASSERING'],
  ['toezichten', 'RECLASSERING'],
  ['basisvoorwaarden', 'GEMEENTE'],
  ['schuldhulp', 'GEMEENTE'],
  ['zorgverzekeringen', 'GEMEENTE'],
  ['gemeenten', 'GEMEENTE'],
] as const)('without %s the view lacks %s', (veld, partij) => {
  expect(onvolledigOp(feiten({ [veld]: null }))).toEqual([partij]);
});

test('a party that is not involved is not missing', () => {
  expect(
    onvolledigOp(feiten({ ...geen, betrokken: new Set(['DJI']) })),
  ).toEqual(['DJI']);
  expect(onvolledigOp(feiten(geen))).toEqual([
    'DJI',
    'RECLASSERING',
    'GEMEENTE',
  ]);
});
