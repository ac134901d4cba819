import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { code, daysAgo, startDji, currentDay } from './mutations.fixture.js';

let dji: Awaited<ReturnType<typeof startDji>>;
beforeAll(async () => {
  dji = await startDji();
});
afterAll(() => dji.stop());

const future = daysAgo(-2);
/** A caller of PI Nieuwegein. */
const elsewhere = { organisation: 'PI-NIEUWEGEIN' };
const unknownId = '00000000-0000-4000-8000-000000000000';

/** A running detention with a plan and a requested leave, as the mutations below need it. */
async function dossier() {
  const { id: detentie } = await dji.register({
    verwachteEinddatum: daysAgo(-300),
    straf: { maanden: 8, uitspraakdatum: daysAgo(95) },
  });
  const plan = await dji.mutate('planVaststellen', {
    detentie,
    versie: 1,
    vastgesteldOp: daysAgo(80),
    doelen: ['Werk vinden', 'Adres regelen'],
  });
  const { verlof } = await dji.mutate('verlofVastleggen', {
    detentie,
    versie: 2,
    soort: 'KORTDUREND_REINTEGRATIEVERLOF',
    vanaf: daysAgo(-10),
    tot: daysAgo(-10),
  });
  return {
    detentie,
    versie: 3,
    doel: plan.plan.doelen[0]!.id,
    verlof: verlof.id,
  };
}
type Dossier = Awaited<ReturnType<typeof dossier>>;

/** Every mutation of an existing row, with input that the rules allow. */
const allowed: [string, (dossier: Dossier) => Record<string, unknown>][] = [
  [
    'detentieBeeindigen',
    ({ detentie, versie }) => ({
      detentie,
      versie,
      werkelijkeEinddatum: daysAgo(1),
    }),
  ],
  [
    'einddatumBijstellen',
    ({ detentie, versie }) => ({
      detentie,
      versie,
      verwachteEinddatum: daysAgo(-60),
    }),
  ],
  [
    'onherroepelijkheidVastleggen',
    ({ detentie, versie }) => ({
      detentie,
      versie,
      onherroepelijkOp: daysAgo(80),
    }),
  ],
  [
    'overplaatsen',
    ({ detentie, versie }) => ({
      detentie,
      versie,
      inrichting: 'PI-ZWOLLE',
      datum: currentDay,
    }),
  ],
  [
    'screeningAfronden',
    ({ detentie, versie }) => ({
      detentie,
      versie,
      afgerondOp: daysAgo(90),
    }),
  ],
  [
    'planVaststellen',
    ({ detentie, versie }) => ({
      detentie,
      versie,
      vastgesteldOp: daysAgo(2),
      doelen: ['Werk vinden', 'Schulden op een rij'],
    }),
  ],
  [
    'planDelen',
    ({ detentie, versie }) => ({
      detentie,
      versie,
      gedeeldOp: daysAgo(70),
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
      behaaldOp: daysAgo(3),
    }),
  ],
  [
    'overlegVastleggen',
    ({ detentie, versie }) => ({
      detentie,
      versie,
      soort: 'TRAJECTGESPREK',
      datum: daysAgo(5),
    }),
  ],
  [
    'verlofVastleggen',
    ({ detentie, versie }) => ({
      detentie,
      versie,
      soort: 'LANGDUREND_REINTEGRATIEVERLOF',
      doel: 'Bezoek aan het gezin',
      vanaf: daysAgo(-20),
      tot: daysAgo(-22),
    }),
  ],
  [
    'verlofBeslissen',
    ({ verlof }) => ({
      verlof,
      versie: 1,
      besluit: 'TOEGEKEND',
      beslotenOp: currentDay,
    }),
  ],
  [
    'programmaWijzigen',
    ({ detentie, versie }) => ({
      detentie,
      versie,
      naar: 'PLUS',
      datum: daysAgo(4),
    }),
  ],
];

describe('every mutation', () => {
  test.each(allowed)(
    '%s succeeds once: with the same versie again it is a CONFLICT, and nothing is written',
    async (name, inputOf) => {
      const dossierBefore = await dossier();
      const input = inputOf(dossierBefore);
      const done = await dji.mutate(name, input);
      expect(done.fout).toBeNull();
      expect(done.detentie.id).toBe(dossierBefore.detentie);
      const before = await dji.databaseContents();
      const again = await dji.mutate(
        name,
        input,
        name === 'overplaatsen' ? { organisation: 'PI-ZWOLLE' } : undefined,
      );
      expect(code(again)).toBe('CONFLICT versie');
      expect(again.fouten).toEqual([again.fout]);
      // The payload has the current row, or `null` for a caller who may not see it.
      const record = name === 'verlofBeslissen' ? 'verlof' : 'detentie';
      expect(again[record]).toEqual(
        name === 'overplaatsen' ? expect.anything() : done[record],
      );
      expect(await dji.databaseContents()).toEqual(before);
    },
  );

  test.each(allowed)(
    '%s for a person without a relation with the caller is refused exactly as for an unknown person',
    async (name, inputOf) => {
      const input = inputOf(await dossier());
      const key = name === 'verlofBeslissen' ? 'verlof' : 'detentie';
      const before = await dji.databaseContents();
      const hidden = await dji.mutate(name, input, elsewhere);
      expect(hidden).toEqual(
        await dji.mutate(name, { ...input, [key]: unknownId }),
      );
      expect(code(hidden)).toBe(`ONBEKEND ${key}`);
      expect(await dji.databaseContents()).toEqual(before);
    },
  );

  test('two at the same moment: one succeeds, the other is a CONFLICT', async () => {
    const dossierBefore = await dossier();
    const outcomes = await Promise.all(
      [1, 2].map((days) =>
        dji.mutate('overlegVastleggen', {
          ...dossierBefore,
          doel: undefined,
          verlof: undefined,
          datum: daysAgo(days),
        }),
      ),
    );
    expect(outcomes.map(code).sort()).toEqual(['CONFLICT versie', null]);
  });

  test('needs the scope detentie:schrijven', async () => {
    const { errors } = await dji.ask(
      { scopes: ['keten:lezen'] },
      'mutation ($input: EinddatumBijstellenInput!) { einddatumBijstellen(input: $input) { fout { code } } }',
      {
        input: {
          detentie: unknownId,
          versie: 1,
          verwachteEinddatum: currentDay,
        },
      },
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([
      'FORBIDDEN',
    ]);
  });
});

describe('a rule refuses with a Dutch message, and nothing is written:', () => {
  test.each<[string, string, object, string]>([
    [
      'a release before the insluiting',
      'detentieBeeindigen',
      { werkelijkeEinddatum: daysAgo(101) },
      'REGEL werkelijkeEinddatum',
    ],
    [
      'a release in the future',
      'detentieBeeindigen',
      { werkelijkeEinddatum: future },
      'REGEL werkelijkeEinddatum',
    ],
    [
      'an expected end on the first day',
      'einddatumBijstellen',
      { verwachteEinddatum: daysAgo(100) },
      'REGEL verwachteEinddatum',
    ],
    [
      'a sentence that becomes irrevocable in the future',
      'onherroepelijkheidVastleggen',
      { onherroepelijkOp: future },
      'REGEL onherroepelijkOp',
    ],
    [
      'a sentence that was irrevocable before the judgment',
      'onherroepelijkheidVastleggen',
      { onherroepelijkOp: daysAgo(96) },
      'REGEL onherroepelijkOp',
    ],
    [
      'a move to the current inrichting',
      'overplaatsen',
      { inrichting: 'PI-VUGHT', datum: currentDay },
      'REGEL inrichting',
    ],
    [
      'a move to an unknown inrichting',
      'overplaatsen',
      { inrichting: 'PI-NERGENS', datum: currentDay },
      'ONBEKEND inrichting',
    ],
    [
      'a move before the insluiting',
      'overplaatsen',
      { inrichting: 'PI-ZWOLLE', datum: daysAgo(101) },
      'REGEL datum',
    ],
    [
      'a move in the future',
      'overplaatsen',
      { inrichting: 'PI-ZWOLLE', datum: future },
      'REGEL datum',
    ],
    [
      'a screening before the insluiting',
      'screeningAfronden',
      { afgerondOp: daysAgo(101) },
      'REGEL afgerondOp',
    ],
    [
      'a screening in the future',
      'screeningAfronden',
      { afgerondOp: future },
      'REGEL afgerondOp',
    ],
    [
      'a plan without goals',
      'planVaststellen',
      { vastgesteldOp: currentDay, doelen: [] },
      'REGEL doelen',
    ],
    [
      'a plan before the insluiting',
      'planVaststellen',
      { vastgesteldOp: daysAgo(101), doelen: ['Werk'] },
      'REGEL vastgesteldOp',
    ],
    [
      'a plan older than the current one',
      'planVaststellen',
      { vastgesteldOp: daysAgo(81), doelen: ['Werk'] },
      'REGEL vastgesteldOp',
    ],
    [
      'a plan that was shared before it was established',
      'planDelen',
      { gedeeldOp: daysAgo(81) },
      'REGEL gedeeldOp',
    ],
    [
      'a plan that will be shared later',
      'planDelen',
      { gedeeldOp: future },
      'REGEL gedeeldOp',
    ],
    [
      'an unknown goal',
      'doelBehalen',
      { doel: unknownId, behaaldOp: currentDay },
      'ONBEKEND doel',
    ],
    [
      'a goal reached in the future',
      'doelBehalen',
      { behaaldOp: future },
      'REGEL behaaldOp',
    ],
    [
      'a meeting before the insluiting',
      'overlegVastleggen',
      { datum: daysAgo(101) },
      'REGEL datum',
    ],
    [
      'a short leave of more than a day',
      'verlofVastleggen',
      {
        soort: 'KORTDUREND_REINTEGRATIEVERLOF',
        vanaf: currentDay,
        tot: future,
      },
      'REGEL tot',
    ],
    [
      'a leave beyond the expected end',
      'verlofVastleggen',
      { soort: 'INCIDENTEEL_VERLOF', vanaf: currentDay, tot: daysAgo(-301) },
      'REGEL tot',
    ],
    [
      'the current programme',
      'programmaWijzigen',
      { naar: 'BASIS', datum: currentDay },
      'REGEL naar',
    ],
  ])('%s', async (_what, name, input, expected) => {
    const { detentie, versie, doel } = await dossier();
    const before = await dji.databaseContents();
    const payload = await dji.mutate(name, {
      detentie,
      versie,
      ...(name === 'doelBehalen' ? { doel } : {}),
      ...input,
    });
    expect(code(payload)).toBe(expected);
    expect(payload.fout!.boodschap).toMatch(/^[A-Z].*\.$/);
    expect(payload.detentie).toBeNull();
    expect(await dji.databaseContents()).toEqual(before);
  });

  test.each([
    'detentieBeeindigen',
    'einddatumBijstellen',
    'onherroepelijkheidVastleggen',
    'overplaatsen',
    'planVaststellen',
    'planDelen',
    'ontslagAankondigen',
    'verlofVastleggen',
    'programmaWijzigen',
  ])('%s after the release', async (name) => {
    const dossierBefore = await dossier();
    await dji.mutate('detentieBeeindigen', {
      detentie: dossierBefore.detentie,
      versie: 3,
      werkelijkeEinddatum: daysAgo(1),
    });
    const input = allowed.find(([mutation]) => mutation === name)![1]({
      ...dossierBefore,
      versie: 4,
    });
    expect(code(await dji.mutate(name, input))).toBe('REGEL detentie');
  });

  test('a decision that leaves the leave requested, and a second decision', async () => {
    const { verlof } = await dossier();
    const decide = (versie: number, besluit: string) =>
      dji.mutate('verlofBeslissen', {
        verlof,
        versie,
        besluit,
        beslotenOp: currentDay,
      });
    expect(code(await decide(1, 'AANGEVRAAGD'))).toBe('REGEL besluit');
    expect(code(await decide(1, 'AFGEWEZEN'))).toBeNull();
    expect(code(await decide(2, 'TOEGEKEND'))).toBe('REGEL verlof');
  });

  test('sharing without a plan, announcing without a day of release, and an irrevocable sentence without a sentence', async () => {
    const { id: detentie } = await dji.register();
    const before = await dji.databaseContents();
    const share = { detentie, versie: 1, gedeeldOp: currentDay };
    expect(code(await dji.mutate('planDelen', share))).toBe('REGEL detentie');
    const announce = { detentie, versie: 1 };
    expect(code(await dji.mutate('ontslagAankondigen', announce))).toBe(
      'REGEL detentie',
    );
    const irrevocable = { detentie, versie: 1, onherroepelijkOp: currentDay };
    expect(
      code(await dji.mutate('onherroepelijkheidVastleggen', irrevocable)),
    ).toBe('REGEL detentie');
    expect(await dji.databaseContents()).toEqual(before);
  });

  test('a release before the last move', async () => {
    const { id: detentie } = await dji.register();
    await dji.mutate('overplaatsen', {
      detentie,
      versie: 1,
      inrichting: 'PI-ZWOLLE',
      datum: daysAgo(50),
    });
    const payload = await dji.mutate(
      'detentieBeeindigen',
      { detentie, versie: 2, werkelijkeEinddatum: daysAgo(51) },
      { organisation: 'PI-ZWOLLE' },
    );
    expect(code(payload)).toBe('REGEL werkelijkeEinddatum');
  });
});

test('a new version of a plan keeps the goals that stay, reached ones too, and lets the others lapse', async () => {
  const { detentie, doel } = await dossier();
  await dji.mutate('doelBehalen', {
    detentie,
    versie: 3,
    doel,
    behaaldOp: daysAgo(9),
  });
  const { plan } = await dji.mutate('planVaststellen', {
    detentie,
    versie: 4,
    vastgesteldOp: currentDay,
    doelen: ['Schulden op een rij', ' Werk vinden ', 'Werk vinden'],
  });
  expect(plan).toMatchObject({
    versie: 2,
    doelen: [
      { omschrijving: 'Schulden op een rij', behaaldOp: null },
      { id: doel, omschrijving: 'Werk vinden', behaaldOp: daysAgo(9) },
    ],
  });
});

test('the payload of a second mutation in one operation does not reuse rows that the first one loaded', async () => {
  const { id: detentie } = await dji.register();
  const { data } = await dji.ask(
    'casemanager-vught',
    `mutation ($a: PlanVaststellenInput!, $b: PlanVaststellenInput!) {
      a: planVaststellen(input: $a) { detentie { plan { doelen { omschrijving } } } }
      b: planVaststellen(input: $b) { detentie { plan { doelen { omschrijving } } } } }`,
    {
      a: { detentie, versie: 1, vastgesteldOp: currentDay, doelen: ['Een'] },
      b: { detentie, versie: 2, vastgesteldOp: currentDay, doelen: ['Twee'] },
    },
  );
  expect(data.a.detentie.plan.doelen).toEqual([{ omschrijving: 'Een' }]);
  expect(data.b.detentie.plan.doelen).toEqual([{ omschrijving: 'Twee' }]);
});
