import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { code, currentDay, daysAgo, startDji } from './mutations.fixture.js';

let dji: Awaited<ReturnType<typeof startDji>>;
beforeAll(async () => {
  dji = await startDji();
});
afterAll(() => dji.stop());

const tbs = { titel: 'TBS_MET_DWANGVERPLEGING' };
const day = { vanaf: daysAgo(-7), tot: daysAgo(-7) };

test('tbs has no programme, no v.i. and no screening or D&R-plan', async () => {
  const { id, versie } = await dji.register(tbs);
  const { data } = await dji.ask(
    'casemanager-vught',
    'query ($id: ID!) { detentie(id: $id) { titel programma viDatum viUitgeslotenOmdat plaatsingen { regime } } }',
    { id },
  );
  expect(data.detentie).toEqual({
    titel: 'TBS_MET_DWANGVERPLEGING',
    programma: null,
    viDatum: null,
    viUitgeslotenOmdat: 'GEEN_GEVANGENISSTRAF',
    plaatsingen: [{ regime: 'FPC' }],
  });
  const before = await dji.databaseContents();
  for (const [mutation, input] of [
    ['screeningAfronden', { afgerondOp: currentDay }],
    ['planVaststellen', { vastgesteldOp: currentDay, doelen: ['Sparen'] }],
    ['overlegVastleggen', { datum: currentDay }],
    ['programmaWijzigen', { naar: 'PLUS', datum: currentDay }],
  ] as const)
    expect(
      code(await dji.mutate(mutation, { detentie: id, versie, ...input })),
    ).toBe('REGEL detentie');
  expect(await dji.databaseContents()).toEqual(before);
});

test.each([
  [tbs, 'PROEFVERLOF', null],
  [tbs, 'KORTDUREND_REINTEGRATIEVERLOF', 'REGEL soort'],
  [{ titel: 'FORENSISCHE_ZORG' }, 'BEGELEID_VERLOF', null],
  [{ titel: 'FORENSISCHE_ZORG' }, 'PROEFVERLOF', 'REGEL soort'],
  [{}, 'EXTRAMURALE_ARBEID', null],
  [{}, 'TRANSMURAAL_VERLOF', 'REGEL soort'],
])('of %j the leave %s gives %s', async (titel, soort, outcome) => {
  const { id, versie } = await dji.register(titel);
  const before = await dji.databaseContents();
  const input = { detentie: id, versie, soort, ...day };
  expect(code(await dji.mutate('verlofVastleggen', input))).toBe(outcome);
  if (outcome) expect(await dji.databaseContents()).toEqual(before);
});
