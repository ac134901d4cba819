import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  Betrokkenheid,
  personLock,
  pageUnderLock,
  recordBetrokkenheden,
  type ReportedBetrokkenheid,
  visibleInOrder,
  visibleRows,
} from './betrokkenheid.js';
import type { Caller } from './caller.js';
import { ketenDatabase } from '../testing/keten-database.js';

const moment = (day: number) =>
  `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`;
const vught: ReportedBetrokkenheid = {
  partij: 'DJI',
  organisatie: 'PI-VUGHT',
  vanaf: moment(10),
  tot: moment(20),
};
const caller = (overrides: Partial<Caller> = {}): Caller => ({
  subject: 's',
  client: 'c',
  role: 'casemanager',
  organisation: 'PI-VUGHT',
  justitiabele: null,
  scopes: ['keten:lezen'],
  purpose: null,
  needsWhereabouts: false,
  waarneming: null,
  noodtoegang: null,
  requestId: 'r',
  ...overrides,
});

const database = await ketenDatabase();
beforeAll(() =>
  database.write((manager) => recordBetrokkenheden(manager, 'person', [vught])),
);

/** Ids of people in the table that this caller may see at that moment. */
const seen = (who: Caller, at: string) => {
  const lock = personLock(who, at);
  return database.read((manager) =>
    manager
      .createQueryBuilder(Betrokkenheid, 'b')
      .where(lock.on('b.justitiabele_id'), lock.parameters)
      .getMany()
      .then((rows) => [...new Set(rows.map((row) => row.justitiabeleId))]),
  );
};

describe('the person lock', () => {
  test('stays on a query that begins with it: neither replaced nor widened', () =>
    database.read(async (manager) => {
      const lock = personLock(caller(), moment(9));
      const place = { person: 'b.id', relation: 'b.justitiabele_id' };
      const queries = [
        visibleRows(manager, lock, Betrokkenheid, 'b'),
        visibleInOrder(manager, lock, Betrokkenheid, 'b', place),
        pageUnderLock(manager, lock, Betrokkenheid, 'b'),
      ];
      for (const query of queries) {
        expect(() => query.where('1 = 1')).toThrow('use andWhere');
        expect(() => query.orWhere('1 = 1')).toThrow('use andWhere');
        expect(await query.andWhere('1 = 1').getMany()).toEqual([]);
      }
    }));

  test.each([
    [9, []],
    [10, ['person']],
    [19, ['person']],
    [20, []],
  ])('on day %i of a relation from 10 to 20 shows %p', async (day, people) => {
    expect(await seen(caller(), moment(day))).toEqual(people);
  });

  test('shows a person to no other organisation of the same party, nor to another party with the same code', async () => {
    expect(
      await seen(caller({ organisation: 'PI-ZAANSTAD' }), moment(15)),
    ).toEqual([]);
    expect(
      await seen(caller({ role: 'coordinator-nazorg' }), moment(15)),
    ).toEqual([]);
    expect(await seen(caller({ organisation: null }), moment(15))).toEqual([]);
  });

  test('shows a justitiabele himself and nobody else', async () => {
    const self = { role: 'justitiabele', organisation: null } as const;
    expect(
      await seen(caller({ ...self, justitiabele: 'person' }), moment(15)),
    ).toEqual(['person']);
    expect(
      await seen(caller({ ...self, justitiabele: 'other' }), moment(15)),
    ).toEqual([]);
    expect(
      await seen(caller({ ...self, justitiabele: null }), moment(15)),
    ).toEqual([]);
  });

  test.each(['anoniem', 'integrator', 'beheerder', 'systeem'] as const)(
    'shows nobody to the role %s',
    async (role) => {
      expect(await seen(caller({ role }), moment(15))).toEqual([]);
    },
  );

  test("shows everybody to akkoord's own computation, to other systems nobody", async () => {
    const system = (organisation: string) =>
      caller({ role: 'systeem', organisation });
    expect(await seen(system('AKKOORD'), moment(15))).toEqual(['person']);
    expect(await seen(system('DJI'), moment(15))).toEqual([]);
  });

  test('with break-glass access also shows that one person', async () => {
    await database.write((manager) =>
      recordBetrokkenheden(manager, 'other', [
        { ...vught, organisatie: 'PI-ZWOLLE' },
      ]),
    );
    const opened = (justitiabele: string, change: Partial<Caller> = {}) =>
      seen(
        caller({ noodtoegang: { id: 'n', justitiabele }, ...change }),
        moment(15),
      );
    expect((await opened('other')).sort()).toEqual(['other', 'person']);
    expect(await opened('nobody')).toEqual(['person']);
    expect(await opened('other', { role: 'integrator' })).toEqual([]);
    expect(await opened('other', { organisation: null })).toEqual([]);
  });
});

describe('a reported relation', () => {
  const report = (...relations: ReportedBetrokkenheid[]) =>
    database.write((manager) =>
      recordBetrokkenheden(manager, 'reported', relations, 'melding'),
    );
  const rows = () =>
    database.read((manager) =>
      manager.find(Betrokkenheid, {
        where: { justitiabeleId: 'reported' },
        order: { vanaf: 'ASC' },
      }),
    );
  const open = { ...vught, tot: null };

  test('is idempotent, and is not reopened by a late report of its start', async () => {
    await report(open);
    await report(open, open);
    expect(await rows()).toHaveLength(1);
    await report(vught);
    await report(open);
    expect(await rows()).toMatchObject([
      { vanaf: moment(10), tot: moment(20) },
    ]);
  });

  test('begins anew after it had ended', async () => {
    await report({ ...open, vanaf: moment(25) });
    expect(await rows()).toMatchObject([
      { vanaf: moment(10), tot: moment(20) },
      { vanaf: moment(25), tot: null },
    ]);
  });
});
