import { describe, expect, test } from '@jest/globals';
import { startOfDay } from '../../../shared/days.js';
import type { Partij } from '../../../shared/access/partij.js';
import { openAt, partijenOn } from './betrokkenheid.js';

const relation = (
  partij: Partij,
  vanaf: string,
  tot: string | null = null,
) => ({
  partij,
  vanaf: startOfDay(vanaf),
  tot: tot && startOfDay(tot),
});

describe('who is involved', () => {
  test('a relation is open from its first moment and until just before its last', () => {
    const gemeente = relation('GEMEENTE', '2026-01-10', '2026-03-01');
    const before = new Date(Date.parse(gemeente.vanaf) - 1).toISOString();
    expect(openAt([gemeente], before)).toEqual([]);
    expect(openAt([gemeente], gemeente.vanaf)).toEqual([gemeente]);
    expect(openAt([gemeente], gemeente.tot!)).toEqual([]);
  });

  test('a party is involved on every day on which its relation is open for some time', () => {
    const relations = [relation('GEMEENTE', '2026-01-10', '2026-03-01')];
    const involved = (day: string) =>
      partijenOn(relations, day).has('GEMEENTE');
    expect(involved('2026-01-09')).toBe(false);
    expect(involved('2026-01-10')).toBe(true);
    expect(involved('2026-02-28')).toBe(true);
    expect(involved('2026-03-01')).toBe(false);
  });

  test('DJI is always involved, also when its relation has ended', () => {
    expect([...partijenOn([], '2026-01-10')]).toEqual(['DJI']);
  });
});
