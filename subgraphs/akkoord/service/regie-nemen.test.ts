import { describe, expect, test } from '@jest/globals';
import { testCaller } from '../../../shared/testing/test-partner.js';
import { ownGemeente } from './own-gemeente.js';
import { foutOf } from './fout-of.fixture.js';
import { checkRegie } from './regie-nemen.js';

describe('who takes the lead', () => {
  test('only a coordinator acts for a gemeente: the own one', () => {
    expect(ownGemeente(testCaller('coordinator-utrecht'))).toBe('0344');
    for (const who of [
      'casemanager-vught',
      'reclasseringswerker-rn',
      'justitiabele-a',
      'systeem-gemeente',
    ] as const)
      expect(foutOf(() => ownGemeente(testCaller(who)))?.code).toBe('REGEL');
  });

  test.each([
    [undefined, 0, undefined],
    [undefined, 1, 'CONFLICT'],
    [{ gemeente: '0599', versie: 2 }, 2, undefined],
    [{ gemeente: '0599', versie: 2 }, 1, 'CONFLICT'],
    [{ gemeente: '0599', versie: 2 }, 0, 'CONFLICT'],
    [{ gemeente: '0344', versie: 2 }, 2, 'REGEL'],
    [{ gemeente: '0344', versie: 2 }, 1, 'CONFLICT'],
  ])('current lead %j, version %d: %s', (regie, versie, code) => {
    expect(foutOf(() => checkRegie(regie, '0344', versie))?.code).toBe(code);
  });
});
