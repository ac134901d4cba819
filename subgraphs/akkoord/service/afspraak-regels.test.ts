import { describe, expect, test } from '@jest/globals';
import { Weigering, type Fout } from '../../../shared/weigering.js';
import { checkNagekomenOp } from './afspraak-nakomen.js';
import { inhoud } from './afspraak-vastleggen.js';

function foutOf(act: () => unknown): Fout | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof Weigering) return error.fout;
    throw error;
  }
}

describe('what may be promised', () => {
  const vandaag = '2026-05-05';
  const wens = { omschrijving: 'Bellen.', uiterlijkOp: vandaag };

  test('today is the first day by which something can be promised', () => {
    expect(inhoud(wens, vandaag)).toEqual({ ...wens, basisvoorwaarde: null });
    expect(
      foutOf(() => inhoud({ ...wens, uiterlijkOp: '2026-05-04' }, vandaag)),
    ).toMatchObject({ code: 'REGEL', veld: 'uiterlijkOp' });
  });

  test.each([
    ['', 'REGEL'],
    ['   ', 'REGEL'],
    ['x', undefined],
    ['x'.repeat(500), undefined],
    [` ${'x'.repeat(500)} `, undefined],
    ['x'.repeat(501), 'REGEL'],
  ])(
    'a promise says something in at most 500 characters (case %#)',
    (omschrijving, code) => {
      expect(
        foutOf(() => inhoud({ ...wens, omschrijving }, vandaag))?.code,
      ).toBe(code);
    },
  );
});

describe('when a promise was kept', () => {
  // Half past eleven in the evening of 30 April in UTC is 1 May in Amsterdam.
  const vastgelegd = '2026-04-30T23:30:00.000Z';
  test.each([
    ['2026-04-30', 'REGEL'],
    ['2026-05-01', undefined],
    ['2026-05-05', undefined],
    ['2026-05-06', 'REGEL'],
  ])(
    'a promise recorded on 1 May can on 5 May be kept on %s: %s',
    (dag, code) => {
      expect(
        foutOf(() => checkNagekomenOp(dag, vastgelegd, '2026-05-05'))?.code,
      ).toBe(code);
    },
  );
});
