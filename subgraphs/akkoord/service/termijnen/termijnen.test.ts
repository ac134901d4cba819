import { expect, test } from '@jest/globals';
import { detentieFeit, feiten } from '../feiten/feiten.fixture.js';
import { computeTermijnen } from './termijnen.js';

test('terms are ordered by last day, those without one last', () => {
  const terms = computeTermijnen(
    feiten({
      peildatum: '2026-01-20',
      detenties: [detentieFeit({ verwachteEinddatum: '2026-12-31' })],
    }),
  );
  expect(
    terms.map(({ norm, uiterlijkOp }) => `${uiterlijkOp ?? '-'} ${norm.code}`),
  ).toEqual([
    '2026-01-26 SCREENING_10_WERKDAGEN',
    '2026-02-09 PLAN_4_WEKEN',
    '2026-02-23 MDO_6_WEKEN',
    '2026-12-03 MELDING_RECLASSERING_4_WEKEN_VOOR_ONTSLAG',
    '- MELDING_GEMEENTE_BEGIN_DETENTIE',
    '- MELDING_RECLASSERING_BIJ_AANKOMST',
  ]);
});

test('a term has its norm, its responsible party and the grounds', () => {
  const [screening] = computeTermijnen(feiten({ detenties: [detentieFeit()] }));
  expect(screening).toMatchObject({
    norm: { code: 'SCREENING_10_WERKDAGEN', eenheid: 'WERKDAGEN', aantal: 10 },
    verantwoordelijke: 'DJI',
    grondslagen: ['Werkwijze DJI, detentie- en re-integratieproces in de PI'],
  });
});

test('every detentie has its own terms', () => {
  const terms = computeTermijnen(
    feiten({
      detenties: [
        detentieFeit(),
        detentieFeit({ id: 'd2', insluitingsdatum: '2026-05-01' }),
      ],
    }),
  );
  expect(
    terms
      .filter(({ norm }) => norm.code === 'PLAN_4_WEKEN')
      .map(({ vanaf }) => vanaf),
  ).toEqual(['2026-01-12', '2026-05-01']);
});

test('what is done after the peildatum does not count', () => {
  const plan = { vastgesteldOp: '2026-02-02', gedeeldOp: null };
  const [term] = computeTermijnen(
    feiten({ peildatum: '2026-02-01', detenties: [detentieFeit({ plan })] }),
  ).filter(({ norm }) => norm.code === 'PLAN_4_WEKEN');
  expect(term).toMatchObject({ nagekomenOp: null, status: 'LOOPT' });
});

test('without any response there is no term', () => {
  expect(
    computeTermijnen(
      feiten({
        detenties: null,
        meldingen: null,
        reclasseringsadviezen: null,
        toezichten: null,
        basisvoorwaarden: null,
        schuldhulp: null,
        zorgverzekeringen: null,
        gemeenten: null,
      }),
    ),
  ).toEqual([]);
});
