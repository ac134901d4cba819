import { describe, expect, test } from '@jest/globals';
import { checkContactdatum } from './contact-vastleggen.js';
import { checkNiveau, isLopend } from './eigen-toezicht.js';
import { checkEinde } from './toezicht-beeindigen.js';
import { checkGrondslag, checkVoorwaarden } from './toezicht-starten.js';

const day = '2026-11-23';
const refusal = (veld: string) =>
  expect.objectContaining({ fout: expect.objectContaining({ veld }) });

describe('a toezicht', () => {
  test('runs until its last day has passed', () => {
    expect(isLopend({ einddatum: null }, day)).toBe(true);
    expect(isLopend({ einddatum: day }, day)).toBe(true);
    expect(isLopend({ einddatum: '2026-11-22' }, day)).toBe(false);
  });

  test('knows the levels 1, 2 and 3 and no others', () => {
    for (const niveau of [1, 2, 3])
      expect(() => checkNiveau(niveau)).not.toThrow();
    for (const niveau of [0, 4])
      expect(() => checkNiveau(niveau)).toThrow(refusal('niveau'));
  });

  test('is refused while another one runs on the same ground', () => {
    const grondslag = 'SCHORSING' as const;
    const check = (other: Parameters<typeof checkGrondslag>[1][number]) =>
      checkGrondslag({ grondslag }, [other], day);
    expect(() => check({ grondslag, einddatum: null })).toThrow(
      refusal('grondslag'),
    );
    expect(() => check({ grondslag, einddatum: '2026-11-22' })).not.toThrow();
    expect(() =>
      check({ grondslag: 'PENITENTIAIR_PROGRAMMA', einddatum: null }),
    ).not.toThrow();
  });

  test('has voorwaarden that say something and can be kept', () => {
    expect(() =>
      checkVoorwaarden(['Meldplicht', 'a'.repeat(500)]),
    ).not.toThrow();
    for (const wrong of [
      [' '],
      ['a'.repeat(501)],
      Array(26).fill('Meldplicht'),
    ])
      expect(() => checkVoorwaarden(wrong)).toThrow(
        refusal('bijzondereVoorwaarden'),
      );
  });

  test('ends once, and not before it began', () => {
    const lopend = { ingangsdatum: '2026-11-01', einddatum: null };
    expect(() => checkEinde(lopend, '2026-11-01')).not.toThrow();
    expect(() => checkEinde(lopend, '2026-10-31')).toThrow(
      refusal('einddatum'),
    );
    expect(() =>
      checkEinde({ ...lopend, einddatum: '2026-11-05' }, '2026-11-06'),
    ).toThrow(refusal('toezicht'));
  });

  test('has contacts from its first day until today', () => {
    const ingegaan = { ingangsdatum: '2026-11-01' };
    for (const datum of ['2026-11-01', day])
      expect(() => checkContactdatum(ingegaan, datum, day)).not.toThrow();
    for (const datum of ['2026-10-31', '2026-11-24'])
      expect(() => checkContactdatum(ingegaan, datum, day)).toThrow(
        refusal('datum'),
      );
  });
});
