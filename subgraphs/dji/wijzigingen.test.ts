import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAgo, startDji, currentDay } from './mutations.fixture.js';

let dji: Awaited<ReturnType<typeof startDji>>;
beforeAll(async () => {
  dji = await startDji();
});
afterAll(() => dji.stop());

type Wijziging = { veld: string; oud: string; bekendSinds: string };
const shown = (wijzigingen: Wijziging[]) =>
  wijzigingen.map(({ veld, oud }) => [veld, oud]);

async function read(id: string, who = {}) {
  const wijzigingen = 'wijzigingen { veld oud bekendSinds }';
  const { data, errors } = await dji.ask(
    who,
    `query ($id: ID!) { detentie(id: $id) { ${wijzigingen} plan { gedeeldOp ${wijzigingen} } verloven { ${wijzigingen} } } }`,
    { id },
  );
  expect(errors).toEqual([]);
  return data.detentie;
}

test('a detention, its plan and its leaves show their values before each mutation, oldest first', async () => {
  const expectedEnd = daysAgo(-300);
  const { id: detentie } = await dji.register({
    verwachteEinddatum: expectedEnd,
  });
  const mutate = (versie: number, name: string, input: object) =>
    dji.mutate(name, { detentie, versie, ...input });
  await mutate(1, 'screeningAfronden', { afgerondOp: daysAgo(90) });
  await mutate(2, 'screeningAfronden', { afgerondOp: daysAgo(91) });
  await mutate(3, 'einddatumBijstellen', {
    verwachteEinddatum: daysAgo(-200),
  });
  const plan = { vastgesteldOp: daysAgo(80), doelen: ['Werk'] };
  await mutate(4, 'planVaststellen', plan);
  await mutate(5, 'planDelen', { gedeeldOp: daysAgo(70) });
  await mutate(6, 'programmaWijzigen', { naar: 'PLUS', datum: currentDay });
  const { verlof } = await mutate(7, 'verlofVastleggen', {
    soort: 'INCIDENTEEL_VERLOF',
    vanaf: daysAgo(-3),
    tot: daysAgo(-3),
  });
  await dji.mutate('verlofBeslissen', {
    verlof: verlof.id,
    versie: 1,
    besluit: 'TOEGEKEND',
    beslotenOp: currentDay,
  });
  await mutate(8, 'detentieBeeindigen', { werkelijkeEinddatum: currentDay });

  const seen = await read(detentie);
  expect(shown(seen.wijzigingen)).toEqual([
    ['screeningAfgerondOp', 'null'],
    ['screeningAfgerondOp', JSON.stringify(daysAgo(90))],
    ['verwachteEinddatum', JSON.stringify(expectedEnd)],
    ['werkelijkeEinddatum', 'null'],
  ]);
  expect(seen.plan.gedeeldOp).toBe(daysAgo(70));
  expect(shown(seen.plan.wijzigingen)).toEqual([['gedeeldOp', 'null']]);
  expect(shown(seen.verloven[0].wijzigingen)).toEqual([
    ['besluit', '"AANGEVRAAGD"'],
  ]);
  const moments = seen.wijzigingen.map((one: Wijziging) => one.bekendSinds);
  expect(moments).toEqual(moments.toSorted());
  expect(await read(detentie, { organisation: 'PI-NIEUWEGEIN' })).toBeNull();
});
