import { describe, expect, test } from '@jest/globals';
import { addDays } from '../../../shared/days.js';
import { normen } from '../normen.fixture.js';
import type { AkkoordNorm } from '../normen.js';
import type { LokaleTermijn } from './feiten/feiten.js';
import { isStricter } from './stricter.js';
import { lastDay } from './termijnen/last-day.js';

describe('a local term is only stricter than the norm', () => {
  const fourWeeks = {
    richting: 'VOORUIT',
    aantal: 4,
    eenheid: 'WEKEN',
  } as const;
  test.each([
    [3, 'WEKEN', true],
    [4, 'WEKEN', false],
    [5, 'WEKEN', false],
    [27, 'KALENDERDAGEN', true],
    [28, 'KALENDERDAGEN', false],
    [1, 'MAANDEN', false],
    [10, 'WERKDAGEN', true],
    [13, 'WERKDAGEN', true],
    [20, 'WERKDAGEN', false],
    [1, 'ONVERWIJLD', false],
  ] as const)('four weeks: %d %s is %s', (aantal, eenheid, stricter) => {
    expect(isStricter(fourWeeks, aantal, eenheid)).toBe(stricter);
  });

  const threeWorkingDays = {
    richting: 'VOORUIT',
    aantal: 3,
    eenheid: 'WERKDAGEN',
  } as const;
  test.each([
    [2, 'WERKDAGEN', true],
    [3, 'WERKDAGEN', false],
    // Three working days can be three calendar days: from Sunday until Wednesday.
    [2, 'KALENDERDAGEN', true],
    [3, 'KALENDERDAGEN', false],
    [1, 'WEKEN', false],
  ] as const)(
    'three working days: %d %s is %s',
    (aantal, eenheid, stricter) => {
      expect(isStricter(threeWorkingDays, aantal, eenheid)).toBe(stricter);
    },
  );

  const countedBack = { ...fourWeeks, richting: 'TERUG' } as const;
  test.each([
    [3, 'WEKEN', false],
    [4, 'WEKEN', false],
    [5, 'WEKEN', true],
    [28, 'KALENDERDAGEN', false],
    [29, 'KALENDERDAGEN', true],
    // One month can be 28 days.
    [1, 'MAANDEN', false],
    [2, 'MAANDEN', true],
    [20, 'WERKDAGEN', false],
    [25, 'WERKDAGEN', true],
  ] as const)(
    'four weeks before an event is earlier, so larger: %d %s is %s',
    (aantal, eenheid, stricter) => {
      expect(isStricter(countedBack, aantal, eenheid)).toBe(stricter);
    },
  );

  test('months differ in length: what could be as long is not stricter', () => {
    const oneMonth = { ...fourWeeks, aantal: 1, eenheid: 'MAANDEN' } as const;
    expect(isStricter(oneMonth, 27, 'KALENDERDAGEN')).toBe(true);
    expect(isStricter(oneMonth, 28, 'KALENDERDAGEN')).toBe(false);
    expect(isStricter(oneMonth, 4, 'WEKEN')).toBe(false);
  });

  test.each(['ONVERWIJLD', 'OP_DE_DAG'] as const)(
    'a norm that is %s cannot be made stricter by a length',
    (eenheid) => {
      const norm = { ...fourWeeks, aantal: null, eenheid };
      expect(isStricter(norm, 1, 'KALENDERDAGEN')).toBe(false);
      expect(isStricter(norm, 1, eenheid)).toBe(false);
    },
  );

  test('what counts as stricter ends earlier, whatever the day of the event', () => {
    const lengths = (
      ['KALENDERDAGEN', 'WEKEN', 'MAANDEN', 'WERKDAGEN'] as const
    ).flatMap((eenheid) =>
      [1, 2, 6, 13, 27, 30].map((aantal) => ({
        aantal,
        eenheid,
      })),
    );
    const days = Array.from({ length: 366 }, (_, index) =>
      addDays('2027-07-01', index),
    );
    const local = {
      gemeente: '0344',
      grondslag: 'x',
      geldtVanaf: '2020-01-01',
      geldtTot: null,
    };
    const einde = (norm: AkkoordNorm, lokaleTermijnen: LokaleTermijn[] = []) =>
      days.map((dag) => lastDay(norm, lokaleTermijnen, dag).uiterlijkOp!);
    let proven = 0;
    for (const norm of normen) {
      const nationalDays = einde(norm);
      for (const length of lengths.filter(({ aantal, eenheid }) =>
        isStricter(norm, aantal, eenheid),
      )) {
        const localDays = einde(norm, [
          { ...local, ...length, norm: norm.code },
        ]);
        const later = localDays.filter(
          (dag, index) => dag >= nationalDays[index]!,
        );
        expect([norm.code, length, later]).toEqual([norm.code, length, []]);
        proven += 1;
      }
    }
    expect(proven).toBeGreaterThan(20);
  });
});
