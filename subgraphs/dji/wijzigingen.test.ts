import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dagenGeleden, startDji, vandaag } from './mutations.fixture.js';

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

test('a detention, its plan and its leaves tell what they said before each act, oldest first', async () => {
  const oud = dagenGeleden(-300);
  const { id: detentie } = await dji.registreer({ verwachteEinddatum: oud });
  const act = (versie: number, name: string, input: object) =>
    dji.act(name, { detentie, versie, ...input });
  await act(1, 'screeningAfronden', { afgerondOp: dagenGeleden(90) });
  await act(2, 'screeningAfronden', { afgerondOp: dagenGeleden(91) });
  await act(3, 'einddatumBijstellen', {
    verwachteEinddatum: dagenGeleden(-200),
  });
  const plan = { vastgesteldOp: dagenGeleden(80), doelen: ['Werk'] };
  await act(4, 'planVaststellen', plan);
  await act(5, 'planDelen', { gedeeldOp: dagenGeleden(70) });
  await act(6, 'programmaWijzigen', { naar: 'PLUS', datum: vandaag });
  const { verlof } = await act(7, 'verlofVastleggen', {
    soort: 'INCIDENTEEL_VERLOF',
    vanaf: dagenGeleden(-3),
    tot: dagenGeleden(-3),
  });
  await dji.act('verlofBeslissen', {
    verlof: verlof.id,
    versie: 1,
    besluit: 'TOEGEKEND',
    beslotenOp: vandaag,
  });
  await act(8, 'detentieBeeindigen', { werkelijkeEinddatum: vandaag });

  const seen = await read(detentie);
  expect(shown(seen.wijzigingen)).toEqual([
    ['screeningAfgerondOp', 'null'],
    ['screeningAfgerondOp', JSON.stringify(dagenGeleden(90))],
    ['verwachteEinddatum', JSON.stringify(oud)],
    ['werkelijkeEinddatum', 'null'],
  ]);
  expect(seen.plan.gedeeldOp).toBe(dagenGeleden(70));
  expect(shown(seen.plan.wijzigingen)).toEqual([['gedeeldOp', 'null']]);
  expect(shown(seen.verloven[0].wijzigingen)).toEqual([
    ['besluit', '"AANGEVRAAGD"'],
  ]);
  const moments = seen.wijzigingen.map((one: Wijziging) => one.bekendSinds);
  expect(moments).toEqual(moments.toSorted());
  expect(await read(detentie, { organisation: 'PI-NIEUWEGEIN' })).toBeNull();
});
