import { describe, expect, test } from '@jest/globals';
import { startOfDay } from '../../../shared/days.js';
import type { Partij } from '../../../shared/access/partij.js';
import { openAt, partijenOn } from './betrokkenheid.js';

const relatie = (partij: Partij, vanaf: string, tot: string | null = null) => ({
  partij,
  vanaf: startOfDay(vanaf),
  tot: tot && startOfDay(tot),
});

describe('who is involved', () => {
  test('a relation holds from its first moment until its last moment has come', () => {
    const een = relatie('GEMEENTE', '2026-01-10', '2026-03-01');
    const before = new Date(Date.parse(een.vanaf) - 1).toISOString();
    expect(openAt([een], before)).toEqual([]);
    expect(openAt([een], een.vanaf)).toEqual([een]);
    expect(openAt([een], een.tot!)).toEqual([]);
  });

  test('a party is involved on each day on which its relation holds for a while', () => {
    const relaties = [relatie('GEMEENTE', '2026-01-10', '2026-03-01')];
    const involved = (dag: string) => partijenOn(relaties, dag).has('GEMEENTE');
    expect(involved('2026-01-09')).toBe(false);
    expect(involved('2026-01-10')).toBe(true);
    expect(involved('2026-02-28')).toBe(true);
    expect(involved('2026-03-01')).toBe(false);
  });

  test('DJI is involved with everyone, also when its relation has ended', () => {
    expect([...partijenOn([], '2026-01-10')]).toEqual(['DJI']);
  });
});
