import { describe, expect, test } from '@jest/globals';
import type { Partij } from '../../../../shared/access/partij.js';
import type { DetentieFeit, ToezichtFeit } from '../feiten/feiten.js';
import { detentieFeit, feiten } from '../feiten/feiten.fixture.js';
import { computeFase } from './fase.js';

const detentie = (rest: Partial<DetentieFeit> = {}): DetentieFeit =>
  detentieFeit({ insluitingsdatum: '2026-01-10', ...rest });
const toezicht = (rest: Partial<ToezichtFeit> = {}): ToezichtFeit => ({
  id: 't1',
  grondslag: 'VOORWAARDELIJKE_INVRIJHEIDSTELLING',
  dadelijkUitvoerbaar: false,
  ingangsdatum: '2026-01-10',
  eersteContactOp: null,
  einddatum: null,
  ...rest,
});
const everyPartij = new Set<Partij>(['DJI', 'RECLASSERING', 'GEMEENTE']);
const fase = (
  peildatum: string,
  detenties: DetentieFeit[] | null,
  toezichten: ToezichtFeit[] | null = [],
  involved: ReadonlySet<Partij> = everyPartij,
) => computeFase(feiten({ detenties, toezichten, involved, peildatum }));

describe('the phase of a return', () => {
  test('it is null without a response of DJI or without a detentie that had begun', () => {
    expect(fase('2026-02-01', null)).toBeNull();
    expect(fase('2026-02-01', [])).toBeNull();
    expect(fase('2026-01-09', [detentie()])).toBeNull();
  });

  test('instroom lasts from insluiting until the plan, four weeks at most', () => {
    const withPlan = detentie({
      plan: { vastgesteldOp: '2026-01-20', gedeeldOp: null },
    });
    expect(fase('2026-01-10', [detentie()])).toBe('INSTROOM');
    expect(fase('2026-02-07', [detentie()])).toBe('INSTROOM');
    expect(fase('2026-02-08', [detentie()])).toBe('DETENTIE');
    expect(fase('2026-01-19', [withPlan])).toBe('INSTROOM');
    expect(fase('2026-01-20', [withPlan])).toBe('DETENTIE');
  });

  test('under ISD instroom lasts until the verblijfsplan, a month at most', () => {
    const isd = [detentie({ titel: 'ISD_MAATREGEL' })];
    expect(fase('2026-02-10', isd)).toBe('INSTROOM');
    expect(fase('2026-02-11', isd)).toBe('DETENTIE');
  });

  test('the last phase begins three months before the v.i.-datum or the expected end, whichever comes first', () => {
    const long = detentie({
      verwachteEinddatum: '2028-01-31',
      viDatum: '2027-05-31',
    });
    expect(fase('2027-02-27', [long])).toBe('DETENTIE');
    expect(fase('2027-02-28', [long])).toBe('LAATSTE_FASE');
    const withoutVi = detentie({ verwachteEinddatum: '2028-01-31' });
    expect(fase('2027-10-30', [withoutVi])).toBe('DETENTIE');
    expect(fase('2027-10-31', [withoutVi])).toBe('LAATSTE_FASE');
  });

  test('tbs has no instroom and no expected end: its last phase is proefverlof that was granted', () => {
    const proefverlof = {
      id: 'v1',
      soort: 'PROEFVERLOF',
      vanaf: '2030-01-01',
      tot: '2030-12-31',
      besluit: 'TOEGEKEND',
    } as const;
    const tbs = (rest: Partial<DetentieFeit>) => [
      detentie({ titel: 'TBS_MET_DWANGVERPLEGING', ...rest }),
    ];
    expect(fase('2026-01-10', tbs({}))).toBe('DETENTIE');
    expect(fase('2040-01-10', tbs({}))).toBe('DETENTIE');
    const onTrial = tbs({ verloven: [proefverlof] });
    expect(fase('2029-12-31', onTrial)).toBe('DETENTIE');
    expect(fase('2030-01-01', onTrial)).toBe('LAATSTE_FASE');
    expect(fase('2031-01-01', onTrial)).toBe('DETENTIE');
    const requested = { ...proefverlof, besluit: 'AANGEVRAAGD' as const };
    expect(fase('2030-01-01', tbs({ verloven: [requested] }))).toBe('DETENTIE');
    const released = tbs({ werkelijkeEinddatum: '2030-06-01' });
    const supervised = toezicht({
      grondslag: 'VOORWAARDELIJKE_BEEINDIGING_TBS',
      ingangsdatum: '2030-06-01',
    });
    expect(fase('2032-06-01', released, [supervised])).toBe('NAZORG');
    expect(fase('2032-06-01', released, [])).toBe('AFGEROND');
  });

  test('the last phase begins three months before the first day of eindverlof', () => {
    const short = detentie({
      verwachteEinddatum: '2026-12-14',
      eindverlofVanaf: '2026-11-30',
    });
    expect(fase('2026-08-29', [short])).toBe('DETENTIE');
    expect(fase('2026-08-30', [short])).toBe('LAATSTE_FASE');
  });

  test('nazorg lasts six months after release, the day of release included', () => {
    const released = detentie({ werkelijkeEinddatum: '2026-08-31' });
    expect(fase('2026-08-30', [released])).toBe('DETENTIE');
    expect(fase('2026-08-31', [released])).toBe('NAZORG');
    expect(fase('2027-02-28', [released])).toBe('NAZORG');
    expect(fase('2027-03-01', [released])).toBe('AFGEROND');
  });

  test('nazorg goes on while toezicht runs', () => {
    const released = [detentie({ werkelijkeEinddatum: '2026-03-01' })];
    const running = [toezicht({ einddatum: '2028-03-01' })];
    expect(fase('2028-03-01', released, running)).toBe('NAZORG');
    expect(fase('2028-03-02', released, running)).toBe('AFGEROND');
    expect(fase('2028-03-02', released, [toezicht()])).toBe('NAZORG');
    expect(
      fase('2027-03-01', released, [toezicht({ ingangsdatum: '2027-03-02' })]),
    ).toBe('AFGEROND');
  });

  test('it is null if the reclassering is involved, did not respond, and toezicht decides', () => {
    const released = [detentie({ werkelijkeEinddatum: '2026-03-01' })];
    expect(fase('2026-04-01', released, null)).toBe('NAZORG');
    expect(fase('2027-04-01', released, null)).toBeNull();
    expect(fase('2027-04-01', released, null, new Set(['DJI']))).toBe(
      'AFGEROND',
    );
  });

  test('a new detention counts, not the one before, in whatever order they come', () => {
    const two = [
      detentie({ werkelijkeEinddatum: '2026-02-01' }),
      detentie({ id: 'detentie-2', insluitingsdatum: '2026-03-01' }),
    ];
    expect(fase('2026-03-02', two)).toBe('INSTROOM');
    expect(fase('2026-03-02', two.toReversed())).toBe('INSTROOM');
    expect(fase('2026-02-15', two)).toBe('NAZORG');
  });
});
