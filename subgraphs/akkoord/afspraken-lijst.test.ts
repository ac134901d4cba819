import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, today } from '../../shared/days.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import type { Caller } from '../../shared/access/caller.js';
import { Betrokkenheid } from '../../shared/access/betrokkenheid.js';
import {
  startTestPartner,
  testCaller,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { seedDemo } from '../../shared/testing/seed-demo.js';
import { mutateAfspraak } from './afspraken.fixture.js';
import { akkoord } from './definition.js';
import { AfspraakEntity } from './entities/afspraak.js';
import { seed } from './seed.js';
import { isOverdue, isUnfulfilled } from './service/afspraak-rules.js';

const day = today();
const known = demoPersonId('knownToAll');
const hidden = demoPersonId('knownToRotterdamOnly');
const utrecht = 'coordinator-utrecht';
const own = { partij: 'GEMEENTE', organisatie: '0344' } as const;

let partner: TestPartner;
/** Every promise about a person of Utrecht. */
let visible: AfspraakEntity[];
beforeAll(async () => {
  partner = await startTestPartner(akkoord);
  await seedDemo('akkoord', seed, partner.database, day);
  visible = await ofUtrecht();
});
afterAll(() => partner.stop());

const ofUtrecht = () =>
  partner.database.read(async (manager) => {
    const relations = await manager.findBy(Betrokkenheid, own);
    const at = new Date().toISOString();
    const people = new Set(
      relations
        .filter(({ vanaf, tot }) => vanaf <= at && (tot === null || tot > at))
        .map(({ justitiabeleId }) => justitiabeleId),
    );
    const all = await manager.find(AfspraakEntity);
    return all.filter(({ justitiabeleId }) => people.has(justitiabeleId));
  });

type Who = PersonaName | Partial<Caller>;
const list = async (args: Record<string, unknown>, who: Who = utrecht) => {
  const { data, errors } = await partner.ask(
    who,
    `query ($van: Afspraakvan, $status: [Afspraakstatus!], $teLaat: Boolean, $herinnerd: Boolean, $basisvoorwaarde: BasisvoorwaardeSoort, $first: Int, $after: String) {
      afspraken(van: $van, status: $status, teLaat: $teLaat, herinnerd: $herinnerd, basisvoorwaarde: $basisvoorwaarde, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        edges { cursor justitiabele { id } node { id versie status uiterlijkOp teLaat herinnerdTijdstip basisvoorwaarde partij organisatie justitiabele { id } } }
      }
    }`,
    args,
  );
  return { ...data?.afspraken, errors };
};
const pages = async (args: Record<string, unknown>, who: Who = utrecht) => {
  const nodes: any[] = [];
  for (let after: string | null = null; ;) {
    const page: any = await list({ first: 7, ...args, after }, who);
    expect(page.errors).toEqual([]);
    nodes.push(...page.edges.map(({ node }: any) => node));
    if (!page.pageInfo.hasNextPage) return { nodes, total: page.totalCount };
    after = page.pageInfo.endCursor;
  }
};
const idsOf = (rows: readonly { id: string }[]) =>
  rows.map(({ id }) => id).toSorted();
const isOwn = ({ partij, organisatie }: AfspraakEntity) =>
  partij === own.partij && organisatie === own.organisatie;

describe('the list of promises', () => {
  test('has every promise about the people of the caller once, page by page: those to be kept first, by their day', async () => {
    const { nodes, total } = await pages({});
    expect(idsOf(nodes)).toEqual(idsOf(visible));
    expect(total).toBe(visible.length);
    const keys = nodes.map(
      (node) => `${isUnfulfilled(node) ? 0 : 1} ${node.uiterlijkOp} ${node.id}`,
    );
    expect(keys).toEqual(keys.toSorted());
  });

  test.each<[Record<string, unknown>, (afspraak: AfspraakEntity) => boolean]>([
    [{ van: 'EIGEN' }, isOwn],
    [{ van: 'ANDEREN' }, (afspraak) => !isOwn(afspraak)],
    [{ status: ['NAGEKOMEN'] }, ({ status }) => status === 'NAGEKOMEN'],
    [{ status: ['OPEN', 'AANVAARD'] }, isUnfulfilled],
    [{ status: [] }, () => false],
    [{ teLaat: true }, (afspraak) => isOverdue(afspraak, day)],
    [{ teLaat: false }, (afspraak) => !isOverdue(afspraak, day)],
    [
      { herinnerd: true },
      ({ herinnerdTijdstip }) => herinnerdTijdstip !== null,
    ],
    [
      { basisvoorwaarde: 'ONDERDAK' },
      ({ basisvoorwaarde }) => basisvoorwaarde === 'ONDERDAK',
    ],
    [
      { van: 'ANDEREN', status: ['OPEN', 'AANVAARD'], teLaat: true },
      (afspraak) =>
        !isOwn(afspraak) && isUnfulfilled(afspraak) && isOverdue(afspraak, day),
    ],
  ])('the filter %j keeps the promises that match', async (args, keeps) => {
    const { nodes, total } = await pages(args);
    const expected = visible.filter(keeps);
    expect(idsOf(nodes)).toEqual(idsOf(expected));
    expect(total).toBe(expected.length);
    expect(Object.hasOwn(args, 'status') || expected.length > 0).toBe(true);
  });

  test('each edge has the person it is about', async () => {
    const { edges } = await list({ first: 5 });
    for (const { justitiabele, node } of edges)
      expect(justitiabele).toEqual(node.justitiabele);
  });

  test('a caller without relations, without an organisation or without the person gets nothing', async () => {
    for (const who of [
      { ...testCaller(utrecht), organisation: 'NERGENS' },
      'integrator-nakoming',
      'beheerder',
    ] as const)
      for (const van of [null, 'EIGEN', 'ANDEREN'])
        expect(await list({ van }, who)).toMatchObject({
          totalCount: 0,
          edges: [],
          errors: [],
        });
    expect(
      (await pages({})).nodes.map(({ justitiabele }) => justitiabele.id),
    ).not.toContain(hidden);
  });

  test('break-glass access adds the promises about that person only', async () => {
    const who = {
      ...testCaller(utrecht),
      noodtoegang: { id: crypto.randomUUID(), justitiabele: hidden },
    };
    const { nodes } = await pages({ first: 100 }, who);
    const about = (id: string) =>
      nodes.filter(({ justitiabele }) => justitiabele.id === id);
    expect(about(hidden).length).toBeGreaterThan(0);
    expect(nodes.length - about(hidden).length).toBe(visible.length);
    const { nodes: others } = await pages({ first: 100, van: 'EIGEN' }, who);
    expect(idsOf(others)).toEqual(idsOf(visible.filter(isOwn)));
  });

  test('a caller who may not know where people are gets no code of a gemeente', async () => {
    const { nodes } = await pages(
      { first: 100 },
      { ...testCaller('casemanager-vught'), needsWhereabouts: false },
    );
    const gemeenten = nodes.filter(({ partij }) => partij === 'GEMEENTE');
    expect(gemeenten.length).toBeGreaterThan(0);
    expect(gemeenten.every(({ organisatie }) => organisatie === null)).toBe(
      true,
    );
  });

  test('a page costs as many statements as a page of two, and wrong arguments are an error of the client', async () => {
    const cost = async (first: number) => {
      const before = partner.database.statements();
      await list({ first });
      return partner.database.statements() - before;
    };
    const two = await cost(2);
    expect(await cost(100)).toBe(two);
    for (const args of [{ first: 0 }, { first: 101 }, { after: 'x' }]) {
      const { errors } = await list(args);
      expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
    }
    const { pageInfo } = await list({ first: 2, van: 'EIGEN' });
    const { errors } = await list({
      van: 'ANDEREN',
      after: pageInfo.endCursor,
    });
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('the list after a change', () => {
  const about = async (who: Who, args: object = {}) =>
    (await pages({ first: 100, ...args }, who)).nodes.filter(
      ({ justitiabele }) => justitiabele.id === known,
    );

  test('a promise that is made, reminded of and kept is in the lists of its organisation and of the others at once', async () => {
    const mutate = async (who: PersonaName, name: string, input: object) => {
      const { afspraak, fout } = await mutateAfspraak(
        partner,
        'afspraak { id versie } fout { code }',
        who,
        name,
        input,
      );
      expect(fout).toBeNull();
      return afspraak as { id: string; versie: number };
    };
    const { id } = await mutate('casemanager-vught', 'afspraakVastleggen', {
      justitiabele: known,
      omschrijving: 'De familie bellen.',
      uiterlijkOp: addDays(day, 3),
    });
    const places = async () => ({
      own: (
        await about('casemanager-vught', { van: 'EIGEN', status: ['OPEN'] })
      ).filter((node) => node.id === id).length,
      others: (
        await about(utrecht, { van: 'ANDEREN', status: ['OPEN'] })
      ).filter((node) => node.id === id).length,
      reminded: (await about('casemanager-vught', { herinnerd: true })).filter(
        (node) => node.id === id,
      ).length,
      kept: (await about(utrecht, { status: ['NAGEKOMEN'] })).filter(
        (node) => node.id === id,
      ).length,
    });
    expect(await places()).toEqual({ own: 1, others: 1, reminded: 0, kept: 0 });
    await mutate(utrecht, 'afspraakHerinneren', { afspraak: id, versie: 1 });
    expect(await places()).toEqual({ own: 1, others: 1, reminded: 1, kept: 0 });
    await mutate('casemanager-vught', 'afspraakNakomen', {
      afspraak: id,
      versie: 2,
      nagekomenOp: day,
    });
    expect(await places()).toEqual({ own: 0, others: 0, reminded: 0, kept: 1 });
  });

  test('an organisation that gets a relation has the promises about the person, until it ends', async () => {
    const rotterdam = 'coordinator-rotterdam';
    expect(await about(rotterdam)).toEqual([]);
    const report = (vanaf: string, tot: string | null) =>
      partner.ask(
        'systeem-gemeente',
        'mutation ($input: MeldingAanAkkoordInput!) { meldingAanAkkoord(input: $input) { ontvangen fout { code boodschap } } }',
        {
          input: {
            melding: crypto.randomUUID(),
            soort: 'GEMEENTEWIJZIGING',
            justitiabele: known,
            tijdstip: vanaf,
            betrokkenheden: [
              { partij: 'GEMEENTE', organisatie: '0599', vanaf, tot },
            ],
          },
        },
      );
    const vanaf = new Date(Date.now() - 60_000).toISOString();
    const { data } = await report(vanaf, null);
    expect(data.meldingAanAkkoord).toEqual({ ontvangen: true, fout: null });
    expect(idsOf(await about(rotterdam))).toEqual(idsOf(await about(utrecht)));
    await report(vanaf, new Date().toISOString());
    expect(await about(rotterdam)).toEqual([]);
  });
});
