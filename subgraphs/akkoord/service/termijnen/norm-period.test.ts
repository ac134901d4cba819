import { expect, test } from '@jest/globals';
import { normen } from '../../normen.fixture.js';
import type { AkkoordNorm } from '../../normen.js';
import { detentieFeit } from '../feiten/feiten.fixture.js';
import { termijnenOfCode } from './termijnen.fixture.js';

/** The norm in two periods: as in the table, and from a day on with another length. */
const changedFrom = (
  code: string,
  aantal: number,
  [geldtTot, geldtVanaf]: [string, string],
): AkkoordNorm[] => {
  const norm = normen.find((one) => one.code === code)!;
  return [
    { ...norm, geldtTot },
    { ...norm, geldtVanaf, aantal },
  ];
};
const march: [string, string] = ['2026-02-28', '2026-03-01'];

test('a term has the norm of the day of its event, whatever holds when it is computed', () => {
  const started = (insluitingsdatum: string) =>
    termijnenOfCode('PLAN_4_WEKEN', {
      normen: changedFrom('PLAN_4_WEKEN', 2, march),
      detenties: [detentieFeit({ insluitingsdatum })],
    });
  expect(started('2026-02-28')).toEqual([
    '2026-02-28 2026-03-30 OVERSCHREDEN -',
  ]);
  expect(started('2026-03-01')).toEqual([
    '2026-03-01 2026-03-16 OVERSCHREDEN -',
  ]);
});

test('a repeated duty goes on by the norm of the day on which each term begins', () => {
  expect(
    termijnenOfCode('MDO_6_WEKEN', {
      normen: changedFrom('MDO_6_WEKEN', 4, march),
      peildatum: '2026-05-01',
      detenties: [detentieFeit()],
    }),
  ).toEqual([
    '2026-01-12 2026-02-23 OVERSCHREDEN -',
    '2026-02-23 2026-04-06 OVERSCHREDEN -',
    '2026-04-06 2026-05-04 LOOPT -',
  ]);
});

test('a term that counts back has the norm of the day from which it counts back', () => {
  const code = 'MELDING_RECLASSERING_4_WEKEN_VOOR_ONTSLAG';
  const released = (verwachteEinddatum: string) =>
    termijnenOfCode(code, {
      normen: changedFrom(code, 6, ['2026-07-31', '2026-08-01']),
      detenties: [detentieFeit({ verwachteEinddatum })],
    });
  expect(released('2026-07-31')).toEqual(['2026-07-31 2026-07-03 LOOPT -']);
  expect(released('2026-08-01')).toEqual(['2026-08-01 2026-06-20 LOOPT -']);
});

test('a norm that has ended counts for what happened until its last day, and for nothing after it', () => {
  const norm = normen.find(({ code }) => code === 'SCREENING_10_WERKDAGEN')!;
  const started = (insluitingsdatum: string) =>
    termijnenOfCode(norm.code, {
      normen: [{ ...norm, geldtTot: '2026-02-28' }],
      detenties: [detentieFeit({ insluitingsdatum })],
    });
  expect(started('2026-02-28')).toHaveLength(1);
  expect(started('2026-03-01')).toEqual([]);
});
