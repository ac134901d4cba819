import { expect, test } from '@jest/globals';
import type { Partij } from '../../../../shared/partij.js';
import { onvolledig } from './onvolledig.js';

const allen = new Set<Partij>(['DJI', 'RECLASSERING', 'GEMEENTE']);
const alles = {
  detenties: [],
  reclasseringsadviezen: [],
  toezichten: [],
  basisvoorwaarden: [],
};

test('a view to which every party gave an answer is complete, also when the answer is "none"', () => {
  expect(onvolledig(alles, allen)).toEqual([]);
});

test.each([
  ['detenties', 'DJI'],
  ['reclasseringsadviezen', 'RECLASSERING'],
  ['toezichten', 'RECLASSERING'],
  ['basisvoorwaarden', 'GEMEENTE'],
] as const)('without %s the view lacks %s', (veld, partij) => {
  expect(onvolledig({ ...alles, [veld]: null }, allen)).toEqual([partij]);
});

test('a party that is not involved is not missing', () => {
  expect(onvolledig({}, new Set(['DJI']))).toEqual(['DJI']);
  expect(onvolledig({}, allen)).toEqual(['DJI', 'RECLASSERING', 'GEMEENTE']);
});
