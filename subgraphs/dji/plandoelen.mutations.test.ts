import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { code, currentDay, daysAgo, startDji } from './mutations.fixture.js';

let dji: Awaited<ReturnType<typeof startDji>>;
beforeAll(async () => {
  dji = await startDji();
});
afterAll(() => dji.stop());

const later = daysAgo(-30);
const fields =
  'omschrijving basisvoorwaarde uiterlijkOp doorJustitiabeleZelf behaaldOp vervallenTijdstip wijzigingen { veld oud }';

/** Establishes a plan, or its next version, at this version of the detention. */
const establish = (detentie: string, versie: number, input: object) =>
  dji.mutate('planVaststellen', {
    detentie,
    versie,
    vastgesteldOp: currentDay,
    ...input,
  });
async function plan(detentie: string) {
  const { data, errors } = await dji.ask(
    'casemanager-vught',
    `query ($id: ID!) { detentie(id: $id) { versie plan { doelen { ${fields} } alleDoelen { ${fields} } } } }`,
    { id: detentie },
  );
  expect(errors).toEqual([]);
  return data.detentie.plan;
}
const wonen = {
  omschrijving: 'Adres regelen',
  basisvoorwaarde: 'ONDERDAK',
  uiterlijkOp: later,
  doorJustitiabeleZelf: true,
};
const werk = { omschrijving: 'Werk vinden', uiterlijkOp: currentDay };

describe('the goals of a plan', () => {
  test('each says which basisvoorwaarde it serves, by when and whose act it is', async () => {
    const { id } = await dji.register();
    await establish(id, 1, { plandoelen: [wonen, werk] });
    const { doelen, alleDoelen } = await plan(id);
    const unfinished = {
      behaaldOp: null,
      vervallenTijdstip: null,
      wijzigingen: [],
    };
    expect(doelen).toEqual([
      { ...wonen, ...unfinished },
      {
        ...werk,
        basisvoorwaarde: null,
        doorJustitiabeleZelf: false,
        ...unfinished,
      },
    ]);
    expect(alleDoelen).toEqual(doelen);
  });

  test('what a later version leaves out lapses and stays readable, reached or not', async () => {
    const { id } = await dji.register();
    const first = await establish(id, 1, { plandoelen: [wonen, werk] });
    await dji.mutate('doelBehalen', {
      detentie: id,
      versie: 2,
      doel: first.plan.doelen[1]!.id,
      behaaldOp: currentDay,
    });
    await establish(id, 3, {
      plandoelen: [{ ...wonen, uiterlijkOp: daysAgo(-60) }],
    });
    const { doelen, alleDoelen } = await plan(id);
    expect(doelen).toMatchObject([
      {
        omschrijving: 'Adres regelen',
        uiterlijkOp: daysAgo(-60),
        wijzigingen: [{ veld: 'uiterlijkOp', oud: JSON.stringify(later) }],
      },
    ]);
    expect(alleDoelen).toHaveLength(2);
    expect(alleDoelen).toContainEqual(
      expect.objectContaining({
        omschrijving: 'Werk vinden',
        behaaldOp: currentDay,
        vervallenTijdstip: expect.any(String),
      }),
    );
    expect(
      await dji.mutate('doelBehalen', {
        detentie: id,
        versie: 4,
        doel: first.plan.doelen[1]!.id,
        behaaldOp: currentDay,
      }),
    ).toMatchObject({ fout: { code: 'ONBEKEND', veld: 'doel' } });
  });

  test('a client that still sends texts changes nothing else of the goals that stay', async () => {
    const { id } = await dji.register();
    await establish(id, 1, { plandoelen: [wonen] });
    await establish(id, 2, { doelen: ['Sparen', ' Adres regelen '] });
    expect((await plan(id)).doelen).toMatchObject([
      { omschrijving: 'Sparen', basisvoorwaarde: null, uiterlijkOp: null },
      wonen,
    ]);
  });
});

describe('goals are refused, and nothing is written', () => {
  test.each([
    ['no goals', {}, 'REGEL plandoelen'],
    ['an empty list', { plandoelen: [] }, 'REGEL plandoelen'],
    [
      'both lists',
      { doelen: ['Werk'], plandoelen: [wonen] },
      'REGEL plandoelen',
    ],
    [
      'a day in the past',
      { plandoelen: [wonen, { ...werk, uiterlijkOp: daysAgo(1) }] },
      'REGEL plandoelen[1].uiterlijkOp',
    ],
    [
      'a blank text',
      { plandoelen: [{ ...wonen, omschrijving: ' ' }] },
      'REGEL plandoelen',
    ],
    [
      'a text twice',
      { plandoelen: [wonen, { ...werk, omschrijving: ' Adres regelen' }] },
      'REGEL plandoelen',
    ],
    [
      'more than fifty',
      {
        plandoelen: Array.from({ length: 51 }, (_, index) => ({
          omschrijving: `Doel ${index}`,
        })),
      },
      'REGEL plandoelen',
    ],
  ])('%s', async (_title, input, expected) => {
    const { id } = await dji.register();
    await establish(id, 1, { doelen: ['Eerst'] });
    const before = await plan(id);
    expect(code(await establish(id, 2, input))).toBe(expected);
    expect(await plan(id)).toEqual(before);
  });

  test('a goal that stays may keep a day that has passed, and gets no other one in the past', async () => {
    const { id } = await dji.register();
    await establish(id, 1, { plandoelen: [wonen] });
    const passed = daysAgo(3);
    await dji.database.write((manager) =>
      manager.query('UPDATE reintegratiedoel SET uiterlijk_op = ?', [passed]),
    );
    expect(
      code(
        await establish(id, 2, {
          plandoelen: [{ ...wonen, uiterlijkOp: daysAgo(2) }],
        }),
      ),
    ).toBe('REGEL plandoelen[0].uiterlijkOp');
    const kept = await establish(id, 2, {
      plandoelen: [{ ...wonen, uiterlijkOp: passed }],
    });
    expect(code(kept)).toBeNull();
  });

  test.each(['justitiabele-a', 'coordinator-utrecht'] as const)(
    'by %s: FORBIDDEN',
    async (who) => {
      const { id } = await dji.register();
      await expect(
        dji.mutate(
          'planVaststellen',
          {
            detentie: id,
            versie: 1,
            vastgesteldOp: currentDay,
            plandoelen: [wonen],
          },
          who,
        ),
      ).rejects.toThrow();
    },
  );
});
