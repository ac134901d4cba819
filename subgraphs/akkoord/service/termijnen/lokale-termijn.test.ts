import { describe, expect, test } from '@jest/globals';
import { detentieFeit, feiten } from '../feiten/feiten.fixture.js';
import type { LokaleTermijn } from '../feiten/feiten.js';
import { termijnenOfCode } from './termijnen.fixture.js';
import { computeTermijnen } from './termijnen.js';

const lokaleTermijn = (
  overrides: Partial<LokaleTermijn> = {},
): LokaleTermijn => ({
  norm: 'PLAN_4_WEKEN',
  gemeente: '0344',
  aantal: 3,
  eenheid: 'WEKEN',
  grondslag: 'Regionale afspraak',
  geldtVanaf: '2026-01-12',
  geldtTot: null,
  ...overrides,
});
const plan = (...lokaleTermijnen: LokaleTermijn[]) =>
  computeTermijnen(
    feiten({
      peildatum: '2026-01-12',
      detenties: [detentieFeit()],
      lokaleTermijnen,
    }),
  ).find(({ norm }) => norm.code === 'PLAN_4_WEKEN');
const statutoryGround =
  'Penitentiaire beginselenwet art. 18a, sinds 1 juli 2021';

describe('a local term', () => {
  test('that is stricter applies, with both grounds', () => {
    expect(plan(lokaleTermijn())).toMatchObject({
      uiterlijkOp: '2026-02-02',
      grondslagen: [statutoryGround, 'Regionale afspraak'],
    });
  });

  test('that is not stricter changes nothing', () => {
    for (const aantal of [4, 5])
      expect(plan(lokaleTermijn({ aantal }))).toMatchObject({
        uiterlijkOp: '2026-02-09',
        grondslagen: [statutoryGround],
      });
  });

  test('is not shifted from a public holiday: it is not set by law', () => {
    expect(
      plan(lokaleTermijn({ aantal: 13, eenheid: 'KALENDERDAGEN' })),
    ).toMatchObject({ uiterlijkOp: '2026-01-25' });
  });

  test('holds for events from its first day through its last', () => {
    expect(plan(lokaleTermijn({ geldtVanaf: '2026-01-13' }))).toMatchObject({
      uiterlijkOp: '2026-02-09',
    });
    expect(plan(lokaleTermijn({ geldtTot: '2026-01-12' }))).toMatchObject({
      uiterlijkOp: '2026-02-02',
    });
    expect(
      plan(lokaleTermijn({ geldtVanaf: '2026-01-01', geldtTot: '2026-01-11' })),
    ).toMatchObject({ uiterlijkOp: '2026-02-09' });
  });

  test('of two gemeenten the strictest applies', () => {
    expect(
      plan(
        lokaleTermijn(),
        lokaleTermijn({ gemeente: '0599', aantal: 10, eenheid: 'WERKDAGEN' }),
      ),
    ).toMatchObject({ uiterlijkOp: '2026-01-26' });
  });

  test('does not give a last day to ONVERWIJLD', () => {
    expect(
      termijnenOfCode('MELDING_GEMEENTE_BEGIN_DETENTIE', {
        peildatum: '2026-01-16',
        detenties: [detentieFeit()],
        lokaleTermijnen: [
          lokaleTermijn({
            norm: 'MELDING_GEMEENTE_BEGIN_DETENTIE',
            eenheid: 'WERKDAGEN',
          }),
        ],
      }),
    ).toEqual(['2026-01-12 - LOOPT -']);
  });

  test('moves the last day of a term that is counted back earlier', () => {
    expect(
      termijnenOfCode('MELDING_RECLASSERING_4_WEKEN_VOOR_ONTSLAG', {
        detenties: [detentieFeit({ verwachteEinddatum: '2026-12-31' })],
        lokaleTermijnen: [
          lokaleTermijn({
            norm: 'MELDING_RECLASSERING_4_WEKEN_VOOR_ONTSLAG',
            aantal: 2,
            eenheid: 'MAANDEN',
          }),
        ],
      }),
    ).toEqual(['2026-12-31 2026-10-31 LOOPT -']);
  });

  test('sets the period of a repeated duty, also to zero days', () => {
    const terms = (aantal: number) =>
      termijnenOfCode('MDO_6_WEKEN', {
        peildatum: '2026-02-02',
        detenties: [detentieFeit()],
        lokaleTermijnen: [
          lokaleTermijn({ norm: 'MDO_6_WEKEN', aantal, eenheid: 'WEKEN' }),
        ],
      });
    expect(terms(2)).toEqual([
      '2026-01-12 2026-01-26 OVERSCHREDEN -',
      '2026-01-26 2026-02-09 LOOPT -',
    ]);
    expect(terms(0)).toHaveLength(22);
  });
});
