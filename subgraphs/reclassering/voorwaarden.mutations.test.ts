import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '../../shared/days.js';
import {
  day,
  rn,
  start,
  startReclassering,
  type Mutation,
} from './mutations.fixture.js';

let world: Awaited<ReturnType<typeof startReclassering>>;
beforeAll(async () => {
  world = await startReclassering();
});
afterAll(() => world.stop());

describe('a bijzondere voorwaarde', () => {
  const two = {
    voorwaarden: [
      { soort: 'MELDPLICHT' },
      { soort: 'CONTACTVERBOD', omschrijving: 'Contactverbod met A' },
    ],
  };
  const act = async (
    toezicht: { id: string; versie: number },
    mutation: Mutation,
    input: Record<string, unknown>,
  ) => {
    const given = { toezicht: toezicht.id, versie: toezicht.versie, ...input };
    const { uitkomst, fout } = await world.mutate(rn, mutation, given);
    expect(fout).toBeNull();
    return uitkomst;
  };

  test('has a kind, and holds from the first day of the toezicht', async () => {
    const toezicht = await world.newToezicht(await world.newClient(), two);
    expect(toezicht.bijzondereVoorwaarden).toEqual([
      'Meldplicht',
      'Contactverbod met A',
    ]);
    expect(toezicht.voorwaarden).toEqual([
      {
        id: expect.any(String),
        soort: 'MELDPLICHT',
        omschrijving: 'Meldplicht',
        status: 'GELDT',
        geldtVanaf: addDays(day, -30),
        vervallenOp: null,
        schendingen: [],
      },
      expect.objectContaining({ soort: 'CONTACTVERBOD' }),
    ]);
  });

  test('is of an unknown kind when it is given in the deprecated list', async () => {
    const { voorwaarden } = await world.newToezicht(await world.newClient(), {
      bijzondereVoorwaarden: ['Meldplicht'],
    });
    expect(voorwaarden).toMatchObject([
      { soort: 'ANDERS', omschrijving: 'Meldplicht' },
    ]);
  });

  test('is not given in both lists, and nothing is written', async () => {
    const input = start(await world.newClient(), {
      ...two,
      bijzondereVoorwaarden: ['Meldplicht'],
    });
    expect(await world.refused(rn, 'toezichtStarten', input)).toMatchObject({
      code: 'REGEL',
      veld: 'voorwaarden',
    });
  });

  test('is added, replaced and ended; what held before stays known', async () => {
    let toezicht = await world.newToezicht(await world.newClient(), two);
    toezicht = await act(toezicht, 'bijzondereVoorwaardeToevoegen', {
      voorwaarde: { soort: 'BEHANDELVERPLICHTING' },
      geldtVanaf: addDays(day, -10),
    });
    toezicht = await act(toezicht, 'bijzondereVoorwaardeWijzigen', {
      voorwaarde: toezicht.voorwaarden[1]!.id,
      omschrijving: 'Contactverbod met A en B',
      geldtVanaf: addDays(day, -5),
    });
    toezicht = await act(toezicht, 'bijzondereVoorwaardeOpheffen', {
      voorwaarde: toezicht.voorwaarden[0]!.id,
      vervallenOp: addDays(day, -1),
    });
    expect(toezicht).toMatchObject({
      versie: 4,
      bijzondereVoorwaarden: [
        'Behandelverplichting',
        'Contactverbod met A en B',
      ],
      voorwaarden: [
        { soort: 'MELDPLICHT', status: 'VERVALLEN' },
        { status: 'VERVALLEN', vervallenOp: addDays(day, -5) },
        { status: 'GELDT', geldtVanaf: addDays(day, -10) },
        { soort: 'CONTACTVERBOD', geldtVanaf: addDays(day, -5) },
      ],
    });
    const input = {
      toezicht: toezicht.id,
      versie: 4,
      voorwaarde: toezicht.voorwaarden[0]!.id,
    };
    for (const [mutation, more] of [
      ['bijzondereVoorwaardeOpheffen', { vervallenOp: day }],
      [
        'bijzondereVoorwaardeWijzigen',
        { omschrijving: 'Anders', geldtVanaf: day },
      ],
      ['schendingVastleggen', { datum: day }],
    ] as const)
      expect(
        await world.refused(rn, mutation, { ...input, ...more }),
      ).toMatchObject({
        code: 'REGEL',
        veld: 'voorwaarde',
      });
  });

  test('is breached; the report and the outcome follow, also after the toezicht has ended', async () => {
    let toezicht = await world.newToezicht(await world.newClient(), two);
    toezicht = await act(toezicht, 'schendingVastleggen', {
      voorwaarde: toezicht.voorwaarden[0]!.id,
      datum: addDays(day, -3),
    });
    expect(toezicht.voorwaarden).toMatchObject([
      {
        status: 'GESCHONDEN',
        schendingen: [{ gemeldOp: null, gemeldAan: null, uitkomst: null }],
      },
      { status: 'GELDT', schendingen: [] },
    ]);
    const schending = toezicht.voorwaarden[0]!.schendingen[0]!.id;
    toezicht = await act(toezicht, 'schendingBijwerken', {
      schending,
      gemeldOp: addDays(day, -2),
    });
    toezicht = await act(toezicht, 'toezichtBeeindigen', {
      einddatum: addDays(day, -1),
      reden: 'TENUITVOERLEGGING',
    });
    toezicht = await act(toezicht, 'schendingBijwerken', {
      schending,
      uitkomst: 'TENUITVOERLEGGING',
    });
    expect(toezicht).toMatchObject({
      versie: 5,
      beeindigingsreden: 'TENUITVOERLEGGING',
      voorwaarden: [
        {
          status: 'GESCHONDEN',
          schendingen: [
            {
              datum: addDays(day, -3),
              gemeldOp: addDays(day, -2),
              gemeldAan: 'OM',
              uitkomst: 'TENUITVOERLEGGING',
            },
          ],
        },
        { status: 'NAGELEEFD' },
      ],
    });
    expect(
      await world.refused(rn, 'schendingBijwerken', {
        toezicht: toezicht.id,
        versie: 5,
        schending,
        uitkomst: 'WAARSCHUWING',
      }),
    ).toMatchObject({ code: 'REGEL', veld: 'uitkomst' });
  });

  test.each([
    [
      'bijzondereVoorwaardeToevoegen',
      { voorwaarde: { soort: 'ANDERS' }, geldtVanaf: day },
      'voorwaarde.omschrijving',
    ],
    [
      'bijzondereVoorwaardeToevoegen',
      { voorwaarde: { soort: 'MELDPLICHT' }, geldtVanaf: addDays(day, 2) },
      'geldtVanaf',
    ],
    [
      'bijzondereVoorwaardeWijzigen',
      { omschrijving: ' ', geldtVanaf: day },
      'omschrijving',
    ],
    [
      'bijzondereVoorwaardeOpheffen',
      { vervallenOp: addDays(day, -31) },
      'vervallenOp',
    ],
    ['schendingVastleggen', { datum: addDays(day, 2) }, 'datum'],
    [
      'schendingVastleggen',
      { datum: day, gemeldOp: addDays(day, -1) },
      'gemeldOp',
    ],
  ] as const)(
    'refuses %s with %o, and nothing is written',
    async (mutation, more, veld) => {
      const { id, voorwaarden } = await world.newToezicht(
        await world.newClient(),
        two,
      );
      const input = { voorwaarde: voorwaarden[0]!.id, ...more };
      expect(
        await world.refused(rn, mutation, {
          toezicht: id,
          versie: 1,
          ...input,
        }),
      ).toMatchObject({ code: 'REGEL', veld });
    },
  );

  test('of another toezicht is unknown', async () => {
    const { voorwaarden } = await world.newToezicht(
      await world.newClient(),
      two,
    );
    const { id } = await world.newToezicht(await world.newClient(), two);
    expect(
      await world.refused(rn, 'bijzondereVoorwaardeOpheffen', {
        toezicht: id,
        versie: 1,
        voorwaarde: voorwaarden[0]!.id,
        vervallenOp: day,
      }),
    ).toMatchObject({ code: 'ONBEKEND', veld: 'voorwaarde' });
  });

  test('gets one change of ten that are made of it at once', async () => {
    const { id, voorwaarden } = await world.newToezicht(
      await world.newClient(),
      two,
    );
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () =>
        world.mutate(rn, 'bijzondereVoorwaardeWijzigen', {
          toezicht: id,
          versie: 1,
          voorwaarde: voorwaarden[0]!.id,
          omschrijving: 'Meldplicht, elke week',
          geldtVanaf: day,
        }),
      ),
    );
    expect(outcomes.filter(({ fout }) => fout === null)).toHaveLength(1);
    const lost = outcomes.filter(({ fout }) => fout?.code === 'CONFLICT');
    expect(lost).toHaveLength(9);
    expect(lost[0]!.uitkomst).toMatchObject({ versie: 2 });
    expect(lost[0]!.uitkomst.voorwaarden).toHaveLength(3);
  });
});
