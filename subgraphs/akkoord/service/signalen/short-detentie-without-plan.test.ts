import { expect, test } from '@jest/globals';
import type { DetentieFeit } from '../feiten/feiten.js';
import { detentieFeit, feiten } from '../feiten/feiten.fixture.js';
import { shortDetentieWithoutPlan } from './short-detentie-without-plan.js';

const signaal = (rest: Partial<DetentieFeit>, peildatum = '2026-06-01') =>
  shortDetentieWithoutPlan(
    feiten({
      peildatum,
      detenties: [detentieFeit({ insluitingsdatum: '2026-05-20', ...rest })],
    }),
    [],
  );

test('a detentie of at most four weeks that ends without a plan is a signal', () => {
  expect(signaal({ verwachteEinddatum: '2026-06-17' })).not.toBeNull();
  expect(signaal({ verwachteEinddatum: '2026-06-18' })).toBeNull();
  expect(signaal({})).toBeNull();
});

test('a plan by the peildatum ends it', () => {
  const plan = (vastgesteldOp: string) =>
    signaal({
      verwachteEinddatum: '2026-06-17',
      plan: { vastgesteldOp, gedeeldOp: null },
    });
  expect(plan('2026-06-01')).toBeNull();
  expect(plan('2026-06-02')).not.toBeNull();
});

test('after release it is a signal for six weeks', () => {
  const werkelijkeEinddatum = '2026-05-30';
  expect(signaal({ werkelijkeEinddatum }, '2026-07-11')).not.toBeNull();
  expect(signaal({ werkelijkeEinddatum }, '2026-07-12')).toBeNull();
});

test('under ISD there is no D&R-plan to miss', () => {
  const verwachteEinddatum = '2026-06-17';
  expect(signaal({ titel: 'ISD_MAATREGEL', verwachteEinddatum })).toBeNull();
});

test('without a response of DJI there is none', () => {
  expect(shortDetentieWithoutPlan(feiten({ detenties: null }), [])).toBeNull();
});
