import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '../../shared/days.js';
import {
  day,
  relation,
  rn,
  startReclassering,
  svg,
  type Mutation,
} from './mutations.fixture.js';

let world: Awaited<ReturnType<typeof startReclassering>>;
beforeAll(async () => {
  world = await startReclassering();
});
afterAll(() => world.stop());

const imposed = (justitiabele: string, more = {}) => ({
  justitiabele,
  organisatie: 'RN',
  uren: 40,
  opgelegdOp: addDays(day, -30),
  ...more,
});
const begun = (justitiabele: string, more = {}) => ({
  justitiabele,
  organisatie: 'RN',
  interventie: 'COGNITIEVE_VAARDIGHEDEN',
  gestartOp: addDays(day, -30),
  ...more,
});
const act = async (mutation: Mutation, input: Record<string, unknown>) => {
  const { uitkomst, fout } = await world.mutate(rn, mutation, input);
  expect(fout).toBeNull();
  return uitkomst;
};

describe('a werkstraf', () => {
  test('is recorded, its hours are counted, and it ends', async () => {
    const justitiabele = await world.newClient();
    const { id, ...rest } = await act(
      'werkstrafVastleggen',
      imposed(justitiabele),
    );
    expect(rest).toEqual({
      versie: 1,
      justitiabele: { id: justitiabele },
      organisatie: { code: 'RN' },
      uren: 40,
      gewerkteUren: 0,
      opgelegdOp: addDays(day, -30),
      afgerondOp: null,
      afronding: null,
    });
    const werkstraf = { werkstraf: id };
    const end = { ...werkstraf, afgerondOp: day, afronding: 'VOLTOOID' };
    expect(
      await world.refused(rn, 'werkstrafAfronden', { ...end, versie: 1 }),
    ).toMatchObject({ code: 'REGEL', veld: 'afronding' });
    await act('gewerkteUrenVastleggen', {
      ...werkstraf,
      versie: 1,
      gewerkteUren: 40,
    });
    expect(await act('werkstrafAfronden', { ...end, versie: 2 })).toMatchObject(
      { versie: 3, gewerkteUren: 40, afgerondOp: day, afronding: 'VOLTOOID' },
    );
    expect(
      await world.refused(rn, 'gewerkteUrenVastleggen', {
        ...werkstraf,
        versie: 3,
        gewerkteUren: 1,
      }),
    ).toMatchObject({ code: 'REGEL', veld: 'werkstraf' });
  });

  test.each([
    [{ uren: 0 }, 'REGEL', 'uren'],
    [{ uren: 241 }, 'REGEL', 'uren'],
    [{ opgelegdOp: addDays(day, 2) }, 'REGEL', 'opgelegdOp'],
    [{ organisatie: 'SVG' }, 'REGEL', 'organisatie'],
    [{ justitiabele: randomUUID() }, 'ONBEKEND', 'justitiabele'],
  ])(
    'is not recorded with %o, and nothing is written',
    async (more, code, veld) => {
      const input = imposed(await world.newClient(), more);
      expect(
        await world.refused(rn, 'werkstrafVastleggen', input),
      ).toMatchObject({ code, veld });
    },
  );

  test.each([
    ['gewerkteUrenVastleggen', { gewerkteUren: 41 }, 'gewerkteUren'],
    ['gewerkteUrenVastleggen', { gewerkteUren: -1 }, 'gewerkteUren'],
    [
      'werkstrafAfronden',
      { afgerondOp: addDays(day, 2), afronding: 'MISLUKT' },
      'afgerondOp',
    ],
  ] as const)(
    'refuses %s with %o, and nothing is written',
    async (mutation, more, veld) => {
      const { id } = await act(
        'werkstrafVastleggen',
        imposed(await world.newClient()),
      );
      expect(
        await world.refused(rn, mutation, {
          werkstraf: id,
          versie: 1,
          ...more,
        }),
      ).toMatchObject({ code: 'REGEL', veld });
    },
  );

  test('of an organisation that was not recorded goes to the first that acts', async () => {
    const justitiabele = await world.newClient(relation('RECLASSERING', 'SVG'));
    const { id } = await act('werkstrafVastleggen', imposed(justitiabele));
    await world.database.write((manager) =>
      manager.update('werkstraf', { id }, { organisatie: null }),
    );
    const input = { werkstraf: id, versie: 1, gewerkteUren: 8 };
    const { uitkomst } = await world.mutate(
      svg,
      'gewerkteUrenVastleggen',
      input,
    );
    expect(uitkomst).toMatchObject({
      versie: 2,
      gewerkteUren: 8,
      organisatie: { code: 'SVG' },
    });
    expect(
      await world.refused(rn, 'gewerkteUrenVastleggen', {
        ...input,
        versie: 2,
      }),
    ).toMatchObject({ code: 'REGEL', veld: 'werkstraf' });
  });

  test('gets one change of ten that are made of it at once', async () => {
    const { id } = await act(
      'werkstrafVastleggen',
      imposed(await world.newClient()),
    );
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        world.mutate(rn, 'gewerkteUrenVastleggen', {
          werkstraf: id,
          versie: 1,
          gewerkteUren: index,
        }),
      ),
    );
    expect(outcomes.filter(({ fout }) => fout === null)).toHaveLength(1);
    const lost = outcomes.filter(({ fout }) => fout?.code === 'CONFLICT');
    expect(lost).toHaveLength(9);
    expect(lost[0]!.uitkomst).toMatchObject({ id, versie: 2 });
  });
});

describe('a gedragsinterventie', () => {
  test('begins and ends once; its name says nothing about health', async () => {
    const justitiabele = await world.newClient();
    const { id, ...rest } = await act(
      'gedragsinterventieStarten',
      begun(justitiabele, { interventie: 'ANDERS' }),
    );
    expect(rest).toMatchObject({
      naam: 'Andere erkende gedragsinterventie',
      organisatie: { code: 'RN' },
      afgerondOp: null,
    });
    const end = { gedragsinterventie: id, afronding: 'AFGEBROKEN' };
    expect(
      await world.refused(rn, 'gedragsinterventieAfronden', {
        ...end,
        versie: 1,
        afgerondOp: addDays(day, -31),
      }),
    ).toMatchObject({ code: 'REGEL', veld: 'afgerondOp' });
    expect(
      await act('gedragsinterventieAfronden', {
        ...end,
        versie: 1,
        afgerondOp: day,
      }),
    ).toMatchObject({ versie: 2, afgerondOp: day, afronding: 'AFGEBROKEN' });
    expect(
      await world.refused(rn, 'gedragsinterventieAfronden', {
        ...end,
        versie: 2,
        afgerondOp: day,
      }),
    ).toMatchObject({ code: 'REGEL', veld: 'gedragsinterventie' });
  });

  test('does not begin in the future, nor at another organisation', async () => {
    const id = await world.newClient();
    for (const [more, veld] of [
      [{ gestartOp: addDays(day, 2) }, 'gestartOp'],
      [{ organisatie: 'SVG' }, 'organisatie'],
    ] as const)
      expect(
        await world.refused(rn, 'gedragsinterventieStarten', begun(id, more)),
      ).toMatchObject({ code: 'REGEL', veld });
  });
});

test('acts are refused to another organisation, to one without a relation, and with another versie', async () => {
  const client = await world.newClient(relation('RECLASSERING', 'SVG'));
  const hidden = await world.newClient();
  for (const [start, end, veld, input] of [
    ['werkstrafVastleggen', 'werkstrafAfronden', 'werkstraf', imposed],
    [
      'gedragsinterventieStarten',
      'gedragsinterventieAfronden',
      'gedragsinterventie',
      begun,
    ],
  ] as const) {
    const known = await act(start, input(client));
    const unseen = await act(start, input(hidden));
    const more = {
      afgerondOp: day,
      afronding: veld === 'werkstraf' ? 'MISLUKT' : 'VOLTOOID',
    };
    const ending = (id: string, versie: number) => ({
      [veld]: id,
      versie,
      ...more,
    });
    expect(await world.refused(svg, end, ending(known.id, 1))).toMatchObject({
      code: 'REGEL',
      veld,
    });
    expect(await world.refused(svg, end, ending(unseen.id, 1))).toMatchObject({
      code: 'ONBEKEND',
      veld,
    });
    expect(await world.refused(rn, end, ending(known.id, 7))).toMatchObject({
      code: 'CONFLICT',
      veld: 'versie',
    });
  }
});
