import { describe, expect, test } from '@jest/globals';
import type { AdviesEntity } from '../entities/advies.js';
import { oordeelOf } from './oordeel.js';

const advies = {
  risico: 'HOOG',
  instrumentversie: '5.0',
  uitgebrachtOp: '2026-01-10',
} as AdviesEntity;
const instrument = {
  code: 'RISC',
  naam: 'RISC',
  inGebruik: true,
  gepauzeerdOp: null,
};

describe('a reclasseringsoordeel', () => {
  test('names risk, instrument, version and day', () => {
    expect(oordeelOf(advies, instrument)).toEqual({
      risico: 'HOOG',
      instrument,
      instrumentversie: '5.0',
      datum: '2026-01-10',
    });
  });

  test('is absent while its instrument is switched off', () => {
    expect(oordeelOf(advies, { ...instrument, inGebruik: false })).toBeNull();
  });

  test('is absent when the advice came without one', () => {
    expect(oordeelOf({ ...advies, risico: null }, null)).toBeNull();
  });
});
