import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { code, dagenGeleden, startDji, vandaag } from './mutations.fixture.js';

let dji: Awaited<ReturnType<typeof startDji>>;
beforeAll(async () => {
  dji = await startDji();
});
afterAll(() => dji.stop());

const morgen = dagenGeleden(-1);
/** Somebody of PI Nieuwegein. */
const elders = { organisation: 'PI-NIEUWEGEIN' };
const onbekend = '00000000-0000-4000-8000-000000000000';

/** A running detention with a plan and a requested leave, as the acts below need it. */
async function dossier() {
  const { id: detentie } = await dji.registreer({
    verwachteEinddatum: dagenGeleden(-300),
  });
  const plan = await dji.act('planVaststellen', {
    detentie,
    versie: 1,
    vastgesteldOp: dagenGeleden(80),
    doelen: ['Werk vinden', 'Adres regelen'],
  });
  const { verlof } = await dji.act('verlofVastleggen', {
    detentie,
    versie: 2,
    soort: 'KORTDUREND_REINTEGRATIEVERLOF',
    vanaf: dagenGeleden(-10),
    tot: dagenGeleden(-10),
  });
  return {
    detentie,
    versie: 3,
    doel: plan.plan.doelen[0]!.id,
    verlof: verlof.id,
  };
}
type Dossier = Awaited<ReturnType<typeof dossier>>;

/** Every act on what exists, with input that the rules allow. */
const allowed: [string, (dossier: Dossier) => Record<string, unknown>][] = [
  [
    'detentieBeeindigen',
    ({ detentie, versie }) => ({
      detentie,
      versie,
      werkelijkeEinddatum: dagenGeleden(1),
    }),
  ],
  [
    'einddatumBijstellen',
    ({ detentie, versie }) => ({
      detentie,
      versie,
      verwachteEinddatum: dagenGeleden(-60),
    }),
  ],
  [
    'overplaatsen',
    ({ detentie, versie }) => ({
      detentie,
      versie,
      inrichting: 'PI-ZWOLLE',
      datum: vandaag,
    }),
  ],
  [
    'screeningAfronden',
    ({ detentie, versie }) => ({
      detentie,
      versie,
      afgerondOp: dagenGeleden(90),
    }),
  ],
  [
    'planVaststellen',
    ({ detentie, versie }) => ({
      detentie,
      versie,
      vastgesteldOp: dagenGeleden(2),
      doelen: ['Werk vinden', 'Schulden op een rij'],
    }),
  ],
  [
    'planDelen',
    ({ detentie, versie }) => ({
      detentie,
      versie,
      gedeeldOp: dagenGeleden(70),
    }),
  ],
  [
    'ontslagAankondigen',
    ({ detentie, versie }) => ({
      detentie,
      versie,
    }),
  ],
  [
    'doelBehalen',
    ({ detentie, versie, doel }) => ({
      detentie,
      versie,
      doel,
      behaaldOp: dagenGeleden(3),
    }),
  ],
  [
    'overlegVastleggen',
    ({ detentie, versie }) => ({
      detentie,
      versie,
      soort: 'TRAJECTGESPREK',
      datum: dagenGeleden(5),
    }),
  ],
  [
    'verlofVastleggen',
    ({ detentie, versie }) => ({
      detentie,
      versie,
      soort: 'LANGDUREND_REINTEGRATIEVERLOF',
      doel: 'Bezoek aan het gezin',
      vanaf: dagenGeleden(-20),
      tot: dagenGeleden(-22),
    }),
  ],
  [
    'verlofBeslissen',
    ({ verlof }) => ({
      verlof,
      versie: 1,
      besluit: 'TOEGEKEND',
      beslotenOp: vandaag,
    }),
  ],
  [
    'programmaWijzigen',
    ({ detentie, versie }) => ({
      detentie,
      versie,
      naar: 'PLUS',
      datum: dagenGeleden(4),
    }),
  ],
];

describe('every act', () => {
  test.each(allowed)(
    '%s is done once: with the same versie again it is a CONFLICT, and nothing is written',
    async (name, inputOf) => {
      const known = await dossier();
      const input = inputOf(known);
      const done = await dji.act(name, input);
      expect(done.fout).toBeNull();
      expect(done.detentie.id).toBe(known.detentie);
      const before = await dji.everything();
      const again = await dji.act(
        name,
        input,
        name === 'overplaatsen' ? { organisation: 'PI-ZWOLLE' } : undefined,
      );
      expect(code(again)).toBe('CONFLICT versie');
      expect(again.fouten).toEqual([again.fout]);
      // What is there now, for him to go on from, and nothing to who does not see it.
      const record = name === 'verlofBeslissen' ? 'verlof' : 'detentie';
      expect(again[record]).toEqual(
        name === 'overplaatsen' ? expect.anything() : done[record],
      );
      expect(await dji.everything()).toEqual(before);
    },
  );

  test.each(allowed)(
    '%s on who is not the caller’s is refused exactly as on who does not exist',
    async (name, inputOf) => {
      const input = inputOf(await dossier());
      const key = name === 'verlofBeslissen' ? 'verlof' : 'detentie';
      const before = await dji.everything();
      const hidden = await dji.act(name, input, elders);
      expect(hidden).toEqual(
        await dji.act(name, { ...input, [key]: onbekend }),
      );
      expect(code(hidden)).toBe(`ONBEKEND ${key}`);
      expect(await dji.everything()).toEqual(before);
    },
  );

  test('two at the same moment: one is done, the other is told', async () => {
    const known = await dossier();
    const outcomes = await Promise.all(
      [1, 2].map((dagen) =>
        dji.act('overlegVastleggen', {
          ...known,
          doel: undefined,
          verlof: undefined,
          datum: dagenGeleden(dagen),
        }),
      ),
    );
    expect(outcomes.map(code).sort()).toEqual(['CONFLICT versie', null]);
  });

  test('needs the scope detentie:schrijven', async () => {
    const { errors } = await dji.ask(
      { scopes: ['keten:lezen'] },
      'mutation ($input: EinddatumBijstellenInput!) { einddatumBijstellen(input: $input) { fout { code } } }',
      { input: { detentie: onbekend, versie: 1, verwachteEinddatum: vandaag } },
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([
      'FORBIDDEN',
    ]);
  });
});

describe('a rule refuses, in Dutch, and nothing is written:', () => {
  test.each<[string, string, object, string]>([
    [
      'a release before the insluiting',
      'detentieBeeindigen',
      { werkelijkeEinddatum: dagenGeleden(101) },
      'REGEL werkelijkeEinddatum',
    ],
    [
      'a release tomorrow',
      'detentieBeeindigen',
      { werkelijkeEinddatum: morgen },
      'REGEL werkelijkeEinddatum',
    ],
    [
      'an expected end on the first day',
      'einddatumBijstellen',
      { verwachteEinddatum: dagenGeleden(100) },
      'REGEL verwachteEinddatum',
    ],
    [
      'a move to where he is',
      'overplaatsen',
      { inrichting: 'PI-VUGHT', datum: vandaag },
      'REGEL inrichting',
    ],
    [
      'a move to nowhere',
      'overplaatsen',
      { inrichting: 'PI-NERGENS', datum: vandaag },
      'ONBEKEND inrichting',
    ],
    [
      'a move before he came',
      'overplaatsen',
      { inrichting: 'PI-ZWOLLE', datum: dagenGeleden(101) },
      'REGEL datum',
    ],
    [
      'a move tomorrow',
      'overplaatsen',
      { inrichting: 'PI-ZWOLLE', datum: morgen },
      'REGEL datum',
    ],
    [
      'a screening before the insluiting',
      'screeningAfronden',
      { afgerondOp: dagenGeleden(101) },
      'REGEL afgerondOp',
    ],
    [
      'a screening tomorrow',
      'screeningAfronden',
      { afgerondOp: morgen },
      'REGEL afgerondOp',
    ],
    [
      'a plan without goals',
      'planVaststellen',
      { vastgesteldOp: vandaag, doelen: [] },
      'REGEL doelen',
    ],
    [
      'a plan before the insluiting',
      'planVaststellen',
      { vastgesteldOp: dagenGeleden(101), doelen: ['Werk'] },
      'REGEL vastgesteldOp',
    ],
    [
      'a plan older than the present one',
      'planVaststellen',
      { vastgesteldOp: dagenGeleden(81), doelen: ['Werk'] },
      'REGEL vastgesteldOp',
    ],
    [
      'a plan that was shared before it was established',
      'planDelen',
      { gedeeldOp: dagenGeleden(81) },
      'REGEL gedeeldOp',
    ],
    [
      'a plan that will be shared tomorrow',
      'planDelen',
      { gedeeldOp: morgen },
      'REGEL gedeeldOp',
    ],
    [
      'a goal of nobody',
      'doelBehalen',
      { doel: onbekend, behaaldOp: vandaag },
      'ONBEKEND doel',
    ],
    [
      'a goal reached tomorrow',
      'doelBehalen',
      { behaaldOp: morgen },
      'REGEL behaaldOp',
    ],
    [
      'a meeting before the insluiting',
      'overlegVastleggen',
      { datum: dagenGeleden(101) },
      'REGEL datum',
    ],
    [
      'a short leave of two days',
      'verlofVastleggen',
      { soort: 'KORTDUREND_REINTEGRATIEVERLOF', vanaf: vandaag, tot: morgen },
      'REGEL tot',
    ],
    [
      'a leave beyond the expected end',
      'verlofVastleggen',
      { soort: 'INCIDENTEEL_VERLOF', vanaf: vandaag, tot: dagenGeleden(-301) },
      'REGEL tot',
    ],
    [
      'the programme he is in',
      'programmaWijzigen',
      { naar: 'BASIS', datum: vandaag },
      'REGEL naar',
    ],
  ])('%s', async (_what, name, input, expected) => {
    const { detentie, versie, doel } = await dossier();
    const before = await dji.everything();
    const payload = await dji.act(name, {
      detentie,
      versie,
      ...(name === 'doelBehalen' ? { doel } : {}),
      ...input,
    });
    expect(code(payload)).toBe(expected);
    expect(payload.fout!.boodschap).toMatch(/^[A-Z].*\.$/);
    expect(payload.detentie).toBeNull();
    expect(await dji.everything()).toEqual(before);
  });

  test.each([
    'detentieBeeindigen',
    'einddatumBijstellen',
    'overplaatsen',
    'planVaststellen',
    'planDelen',
    'ontslagAankondigen',
    'verlofVastleggen',
    'programmaWijzigen',
  ])('%s after the release', async (name) => {
    const known = await dossier();
    await dji.act('detentieBeeindigen', {
      detentie: known.detentie,
      versie: 3,
      werkelijkeEinddatum: dagenGeleden(1),
    });
    const input = allowed.find(([act]) => act === name)![1]({
      ...known,
      versie: 4,
    });
    expect(code(await dji.act(name, input))).toBe('REGEL detentie');
  });

  test('a decision that is none, and a second decision', async () => {
    const { verlof } = await dossier();
    const beslis = (versie: number, besluit: string) =>
      dji.act('verlofBeslissen', {
        verlof,
        versie,
        besluit,
        beslotenOp: vandaag,
      });
    expect(code(await beslis(1, 'AANGEVRAAGD'))).toBe('REGEL besluit');
    expect(code(await beslis(1, 'AFGEWEZEN'))).toBeNull();
    expect(code(await beslis(2, 'TOEGEKEND'))).toBe('REGEL verlof');
  });

  test('a plan shared, and a release announced, that there is not', async () => {
    const { id: detentie } = await dji.registreer();
    const before = await dji.everything();
    const delen = { detentie, versie: 1, gedeeldOp: vandaag };
    expect(code(await dji.act('planDelen', delen))).toBe('REGEL detentie');
    const aankondigen = { detentie, versie: 1 };
    expect(code(await dji.act('ontslagAankondigen', aankondigen))).toBe(
      'REGEL detentie',
    );
    expect(await dji.everything()).toEqual(before);
  });

  test('a release before the last move', async () => {
    const { id: detentie } = await dji.registreer();
    await dji.act('overplaatsen', {
      detentie,
      versie: 1,
      inrichting: 'PI-ZWOLLE',
      datum: dagenGeleden(50),
    });
    const payload = await dji.act(
      'detentieBeeindigen',
      { detentie, versie: 2, werkelijkeEinddatum: dagenGeleden(51) },
      { organisation: 'PI-ZWOLLE' },
    );
    expect(code(payload)).toBe('REGEL werkelijkeEinddatum');
  });
});

test('a new version of a plan keeps the goals that stay, reached ones too, and lets the others lapse', async () => {
  const { detentie, doel } = await dossier();
  await dji.act('doelBehalen', {
    detentie,
    versie: 3,
    doel,
    behaaldOp: dagenGeleden(9),
  });
  const { plan } = await dji.act('planVaststellen', {
    detentie,
    versie: 4,
    vastgesteldOp: vandaag,
    doelen: ['Schulden op een rij', ' Werk vinden ', 'Werk vinden'],
  });
  expect(plan).toMatchObject({
    versie: 2,
    doelen: [
      { omschrijving: 'Schulden op een rij', behaaldOp: null },
      { id: doel, omschrijving: 'Werk vinden', behaaldOp: dagenGeleden(9) },
    ],
  });
});

test('a second act in one request answers what it left behind, not what the first one saw', async () => {
  const { id: detentie } = await dji.registreer();
  const { data } = await dji.ask(
    'casemanager-vught',
    `mutation ($a: PlanVaststellenInput!, $b: PlanVaststellenInput!) {
      a: planVaststellen(input: $a) { detentie { plan { doelen { omschrijving } } } }
      b: planVaststellen(input: $b) { detentie { plan { doelen { omschrijving } } } } }`,
    {
      a: { detentie, versie: 1, vastgesteldOp: vandaag, doelen: ['Een'] },
      b: { detentie, versie: 2, vastgesteldOp: vandaag, doelen: ['Twee'] },
    },
  );
  expect(data.a.detentie.plan.doelen).toEqual([{ omschrijving: 'Een' }]);
  expect(data.b.detentie.plan.doelen).toEqual([{ omschrijving: 'Twee' }]);
});
