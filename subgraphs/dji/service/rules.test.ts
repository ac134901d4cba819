import { describe, expect, test } from '@jest/globals';
import type { DomainError } from '../../../shared/graphql/domain-error.js';
import {
  requireDayOfDetentie,
  requireEndAfterStart,
  requireRunning,
  requireText,
} from './rules.js';

const currentDay = '2026-05-01';
const running = {
  insluitingsdatum: '2026-01-10',
  verwachteEinddatum: '2026-08-01',
  werkelijkeEinddatum: null,
};
const ended = { ...running, werkelijkeEinddatum: '2026-04-01' };

/** The refused field, or `null` when it was allowed. */
function refused(check: () => void): string | null {
  try {
    check();
    return null;
  } catch (error) {
    expect((error as DomainError).fout.code).toBe('REGEL');
    return (error as DomainError).fout.veld;
  }
}

describe('a day of a detention', () => {
  test.each([
    ['the day of insluiting', running, '2026-01-10', null],
    ['the day before', running, '2026-01-09', 'datum'],
    ['today', running, currentDay, null],
    ['tomorrow', running, '2026-05-02', 'datum'],
    ['the last day of an ended one', ended, '2026-04-01', null],
    ['the day after an ended one', ended, '2026-04-02', 'datum'],
  ])('%s', (_which, detentie, day, field) => {
    expect(
      refused(() => requireDayOfDetentie(detentie, day, 'datum', currentDay)),
    ).toBe(field);
  });
});

test('an ended detention does not run', () => {
  expect(refused(() => requireRunning(running))).toBeNull();
  expect(refused(() => requireRunning(ended))).toBe('detentie');
});

test('an expected end on the first day is refused', () => {
  const day = '2026-01-10';
  expect(refused(() => requireEndAfterStart(day, day))).toBe(
    'verwachteEinddatum',
  );
  expect(refused(() => requireEndAfterStart(day, '2026-01-11'))).toBeNull();
});

test('a text is neither empty nor too long', () => {
  expect(refused(() => requireText(' ', 'doelen', 5))).toBe('doelen');
  expect(refused(() => requireText('werken', 'doelen', 5))).toBe('doelen');
  expect(refused(() => requireText('werk', 'doelen', 5))).toBeNull();
});
