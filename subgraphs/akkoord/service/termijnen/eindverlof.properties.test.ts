import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../../shared/days.js';
import { normen } from '../../normen.fixture.js';
import { possibleReleaseDays } from '../feiten/detentie.js';
import { arbitraryFeiten, detentieFeit } from '../feiten/feiten.fixture.js';
import type { DetentieFeit } from '../feiten/feiten.js';
import { computeTermijnen } from './termijnen.js';

/** A short sentence, of which the last days may be eindverlof. */
const sentence = fc
  .record({
    start: fc.nat({ max: 900 }),
    length: fc.integer({ min: 8, max: 365 }),
    leave: fc.option(fc.integer({ min: 1, max: 14 }), { nil: null }),
  })
  .map(({ start, length, leave }): DetentieFeit => {
    const insluitingsdatum = addDays('2024-01-01', start);
    const verwachteEinddatum = addDays(insluitingsdatum, length);
    return detentieFeit({
      insluitingsdatum,
      verwachteEinddatum,
      eindverlofVanaf:
        leave === null ? null : addDays(verwachteEinddatum, -leave),
    });
  });

/** As the law is, and if a duty had to be met one to twenty days before the end. */
const norms = fc
  .option(fc.integer({ min: 1, max: 20 }), { nil: null })
  .map((days) =>
    normen.map((norm) =>
      days !== null &&
      norm.gebeurtenis === 'EINDE_DETENTIE' &&
      norm.richting === 'TERUG'
        ? { ...norm, aantal: days, eenheid: 'KALENDERDAGEN' as const }
        : norm,
    ),
  );

test('of 1,000 random sentences no term that counts back from the end has its last day after the earliest day on which somebody can go', () => {
  let counted = 0;
  fc.assert(
    fc.property(
      sentence,
      norms,
      fc.integer({ min: 0, max: 380 }),
      arbitraryFeiten(),
      (detentie, normen, elapsed, others) => {
        const [earliest] = possibleReleaseDays(detentie);
        const termijnen = computeTermijnen({
          ...others,
          involved: new Set(['DJI', 'RECLASSERING', 'GEMEENTE'] as const),
          normen,
          lokaleTermijnen: [],
          peildatum: addDays(detentie.insluitingsdatum, elapsed),
          detenties: [detentie],
        }).filter(
          ({ norm }) =>
            norm.gebeurtenis === 'EINDE_DETENTIE' && norm.richting === 'TERUG',
        );
        counted += termijnen.length;
        for (const { uiterlijkOp } of termijnen)
          expect([uiterlijkOp, uiterlijkOp! <= earliest!]).toEqual([
            uiterlijkOp,
            true,
          ]);
      },
    ),
    { numRuns: 1000, seed: 17 },
  );
  expect(counted).toBeGreaterThan(300);
});
