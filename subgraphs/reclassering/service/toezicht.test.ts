import { describe, expect, test } from '@jest/globals';
import { checkContactDate } from './contact-vastleggen.js';
import { checkNiveau, isRunning } from './own-toezicht.js';
import { reportedTo, statusOf } from './voorwaarden.js';
import { checkEnd } from './toezicht-beeindigen.js';
import { checkGrondslag, voorwaardenOf } from './toezicht-starten.js';

const day = '2026-11-23';
const refusal = (field: string) =>
  expect.objectContaining({ fout: expect.objectContaining({ veld: field }) });

describe('a toezicht', () => {
  test('runs until its last day has passed', () => {
    expect(isRunning({ einddatum: null }, day)).toBe(true);
    expect(isRunning({ einddatum: day }, day)).toBe(true);
    expect(isRunning({ einddatum: '2026-11-22' }, day)).toBe(false);
  });

  test('has level 1, 2 or 3', () => {
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

  test('has voorwaarden that are not blank, and not too many or too long', () => {
    const check = (bijzondereVoorwaarden: string[]) =>
      voorwaardenOf('t', { bijzondereVoorwaarden });
    expect(() => check(['Meldplicht', 'a'.repeat(500)])).not.toThrow();
    for (const wrong of [
      [' '],
      ['a'.repeat(501)],
      Array(26).fill('Meldplicht'),
    ])
      expect(() => check(wrong)).toThrow(refusal('bijzondereVoorwaarden'));
  });

  test('takes its voorwaarden from one of the two lists', () => {
    const voorwaarden = [{ soort: 'MELDPLICHT' as const }];
    expect(voorwaardenOf('t', { voorwaarden })).toMatchObject([
      { volgorde: 1, soort: 'MELDPLICHT', tekst: 'Meldplicht' },
    ]);
    expect(
      voorwaardenOf('t', { voorwaarden, bijzondereVoorwaarden: [] }),
    ).toHaveLength(1);
    expect(voorwaardenOf('t', {})).toEqual([]);
    expect(() =>
      voorwaardenOf('t', {
        voorwaarden,
        bijzondereVoorwaarden: ['Meldplicht'],
      }),
    ).toThrow(refusal('voorwaarden'));
    expect(() =>
      voorwaardenOf('t', { voorwaarden: [{ soort: 'ANDERS' }] }),
    ).toThrow(refusal('voorwaarden'));
  });

  test('ends once, and not before it began', () => {
    const running = { ingangsdatum: '2026-11-01', einddatum: null };
    expect(() => checkEnd(running, '2026-11-01')).not.toThrow();
    expect(() => checkEnd(running, '2026-10-31')).toThrow(refusal('einddatum'));
    expect(() =>
      checkEnd({ ...running, einddatum: '2026-11-05' }, '2026-11-06'),
    ).toThrow(refusal('toezicht'));
  });

  test('has contacts from its first day until today', () => {
    const started = { ingangsdatum: '2026-11-01' };
    for (const datum of ['2026-11-01', day])
      expect(() => checkContactDate(started, datum, day)).not.toThrow();
    for (const datum of ['2026-10-31', '2026-11-24'])
      expect(() => checkContactDate(started, datum, day)).toThrow(
        refusal('datum'),
      );
  });
});

describe('a bijzondere voorwaarde', () => {
  const running = { einddatum: null };
  const ended = { einddatum: '2026-11-22' };
  const holds = { vervallenOp: null };
  test.each([
    ['holds', running, holds, [], 'GELDT'],
    ['holds after a warning', running, holds, ['WAARSCHUWING'], 'GELDT'],
    ['is breached', running, holds, ['WAARSCHUWING', null], 'GESCHONDEN'],
    ['was kept', ended, holds, ['GEEN_SCHENDING'], 'NAGELEEFD'],
    ['ended breached', ended, holds, ['WAARSCHUWING'], 'GESCHONDEN'],
    ['lapsed', ended, { vervallenOp: '2026-11-01' }, [null], 'VERVALLEN'],
  ] as const)('%s', (_what, toezicht, voorwaarde, uitkomsten, status) => {
    const schendingen = uitkomsten.map((uitkomst) => ({ uitkomst }));
    expect(statusOf(toezicht, voorwaarde, schendingen, day)).toBe(status);
  });

  test('is reported to who gave the order for the toezicht', () => {
    expect(
      (
        [
          'VOORWAARDELIJKE_VEROORDELING',
          'VOORWAARDELIJKE_INVRIJHEIDSTELLING',
          'PENITENTIAIR_PROGRAMMA',
          'PROEFVERLOF_TBS',
          'VOORWAARDELIJKE_BEEINDIGING_TBS',
        ] as const
      ).map((grondslag) => reportedTo({ grondslag })),
    ).toEqual(['OM', 'CVVI', 'DJI', 'DJI', 'OM']);
  });
});
