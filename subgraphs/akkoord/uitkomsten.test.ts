import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, now, today } from '../../shared/days.js';
import { demoPeople } from '../../shared/demo/people.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { seedDemo } from '../../shared/testing/seed-demo.js';
import { akkoord } from './definition.js';
import { ComputationEntity } from './entities/computation.js';
import { UitkomstTermijnEntity } from './entities/uitkomst-termijn.js';
import { seed } from './seed.js';
import type { Termijn } from './service/uitkomsten/response.js';
import {
  uitkomstOf,
  type ComputedUitkomst,
} from './service/uitkomsten/uitkomst-of.js';
import { computationStore, type Claim } from './store/computations.js';

const day = today();
const people = demoPeople(day).length;
const hidden = demoPersonId('knownToRotterdamOnly');
const rn = 'reclasseringswerker-rn';

let partner: TestPartner;
let store: ReturnType<typeof computationStore>;
/** People of the caseload, with their rows in the index of outcomes. */
let ids: string[];

const termijn = (
  code: string,
  status: Termijn['status'],
  uiterlijkOp: string | null,
): Termijn => ({
  norm: { code },
  verantwoordelijke: 'DJI',
  vanaf: addDays(day, -30),
  uiterlijkOp,
  nagekomenOp: null,
  status,
});

/** Each sort order differs: a higher index is due later and released earlier, and every third is severe. */
const berekend = (id: string, index: number): ComputedUitkomst =>
  uitkomstOf(
    {
      id,
      detenties: [
        {
          insluitingsdatum: addDays(day, -100),
          viDatum: null,
          verwachteEinddatum:
            index % 5 === 0 ? null : addDays(day, 200 - index),
          werkelijkeEinddatum: null,
        },
      ],
      gemeenteVanHerkomst: { code: index % 2 === 0 ? '0344' : '0599' },
      gemeenteVanVestiging: null,
      inschrijving: { geheimhouding: false },
      reintegratie: {
        fase: index % 4 === 0 ? 'INSTROOM' : 'DETENTIE',
        onvolledig: [],
        gereedheid: { ontbreekt: index % 2 === 0 ? ['ZORG'] : [] },
        termijnen: [
          termijn('PLAN_4_WEKEN', 'LOOPT', addDays(day, index)),
          ...(index === 7
            ? [
                termijn(
                  'SCREENING_10_WERKDAGEN',
                  'OVERSCHREDEN',
                  addDays(day, -3),
                ),
              ]
            : []),
        ],
        signalen:
          index % 3 === 0 ? [{ code: 'ADVIES_TE_LAAT', ernst: 'KRITIEK' }] : [],
      },
    },
    now(),
  )!;

const none = (ids: readonly string[]): Claim => ({
  tot: '',
  people: ids.map((justitiabeleId) => ({
    justitiabeleId,
    volgendeTijdstip: '',
    pogingen: 0,
  })),
});

beforeAll(async () => {
  partner = await startTestPartner(akkoord);
  await seedDemo('akkoord', seed, partner.database, day);
  store = computationStore(partner.database);
  const { data } = await partner.ask(
    rn,
    '{ justitiabelen(first: 100) { edges { node { id } } } }',
  );
  ids = data.justitiabelen.edges.map(({ node }: any) => node.id).slice(0, 20);
  await store.record(none(ids), ids.map(berekend));
  await store.record(none([hidden]), [berekend(hidden, 1)]);
});
afterAll(() => partner.stop());

const outcome =
  'berekendTijdstip fase ontslagdatum volgendeTermijn volgendeNorm { code } overschreden ontbreekt onvolledig signalen { code ernst }';
const caseload = async (
  args: Record<string, unknown>,
  who: Parameters<TestPartner['ask']>[0] = rn,
) => {
  const { data, errors } = await partner.ask(
    who,
    `query ($filter: CaseloadFilter, $volgorde: CaseloadVolgorde, $first: Int, $after: String) {
      mijnCaseload(filter: $filter, volgorde: $volgorde, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } uitkomst { ${outcome} } }
      }
    }`,
    args,
  );
  return { ...data?.mijnCaseload, errors };
};
const idsIn = ({ edges }: any): string[] =>
  edges.map(({ node }: any) => node.id);

describe('mijnCaseload', () => {
  test('an outcome has the computed values and the time of computation, and no more', async () => {
    const { edges } = await caseload({ first: 1 });
    expect(edges[0].node.id).toBe(ids[7]);
    expect(edges[0].uitkomst).toEqual({
      berekendTijdstip: expect.stringMatching(/Z$/),
      fase: 'DETENTIE',
      ontslagdatum: addDays(day, 193),
      volgendeTermijn: addDays(day, 7),
      volgendeNorm: { code: 'PLAN_4_WEKEN' },
      overschreden: 1,
      ontbreekt: [],
      onvolledig: [],
      signalen: [],
    });
  });

  test.each([
    [
      'VOLGENDE_TERMIJN',
      (index: number) => (index === 7 ? '0' : `1 ${String(index).padStart(3)}`),
    ],
    [
      'ONTSLAG',
      (index: number) => (index % 5 === 0 ? '9' : String(200 - index)),
    ],
    ['ERNST', (index: number) => (index % 3 === 0 ? '0' : '3')],
  ])(
    'ordered by %s, urgent people come first and those without an outcome last, page by page',
    async (volgorde, key) => {
      const expected = ids
        .map((id, index) => ({ id, key: key(index) }))
        .toSorted((a, b) => (`${a.key} ${a.id}` < `${b.key} ${b.id}` ? -1 : 1));
      const seen: string[] = [];
      let after: string | null = null;
      let total = 0;
      do {
        const { errors, ...page } = await caseload({
          volgorde,
          first: 7,
          after,
        });
        expect(errors).toEqual([]);
        seen.push(...idsIn(page));
        total = page.totalCount;
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after && seen.length < 60);
      expect(seen.slice(0, 20)).toEqual(expected.map(({ id }) => id));
      expect(new Set(seen).size).toBe(seen.length);
      expect(total).toBeGreaterThan(60);
    },
  );

  test.each([
    [{ fase: 'INSTROOM' }, (index: number) => index % 4 === 0],
    [{ signaal: 'ADVIES_TE_LAAT' }, (index: number) => index % 3 === 0],
    [{ ontbreekt: 'ZORG' }, (index: number) => index % 2 === 0],
    [{ termijnTot: addDays(day, 4) }, (index: number) => index <= 4],
    [
      { ontslagTot: addDays(day, 185) },
      (index: number) => index >= 15 && index % 5 !== 0,
    ],
    [{ overschreden: true }, (index: number) => index === 7],
    [{ overschreden: false }, (index: number) => index !== 7],
    [
      { fase: 'INSTROOM', ontbreekt: 'ZORG', termijnTot: addDays(day, 9) },
      (index: number) => index % 4 === 0 && index <= 9,
    ],
  ])('the filter %j keeps the matching people', async (filter, keeps) => {
    const page = await caseload({ filter, first: 100 });
    expect(idsIn(page).toSorted()).toEqual(
      ids.filter((_, index) => keeps(index)).toSorted(),
    );
    expect(page.totalCount).toBe(page.edges.length);
  });

  test('people of other callers are neither in the list nor found by an outcome', async () => {
    const page = await caseload({ first: 100 });
    expect(idsIn(page)).not.toContain(hidden);
    const { data } = await partner.ask(
      rn,
      'query ($people: [_Any!]!) { _entities(representations: $people) { ... on Justitiabele { uitkomst { fase } } } }',
      { people: [{ __typename: 'Justitiabele', id: hidden }] },
    );
    expect(data._entities).toEqual([null]);
    expect((await caseload({}, 'integrator-nakoming')).edges).toEqual([]);
  });

  test('a large page costs as many statements as a page of two', async () => {
    const cost = async (first: number) => {
      const before = partner.database.statements();
      await caseload({ first });
      return partner.database.statements() - before;
    };
    const two = await cost(2);
    expect(await cost(100)).toBe(two);
  });

  test('invalid pagination arguments are an error of the client', async () => {
    for (const args of [{ first: 0 }, { first: 101 }, { after: 'x' }]) {
      const { errors } = await caseload(args);
      expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('justitiabelen by id', () => {
  const ask = (ids: string[]) =>
    partner.ask(
      rn,
      'query ($ids: [ID!]) { justitiabelen(ids: $ids, first: 100) { edges { node { id } } } }',
      { ids },
    );

  test('keeps the requested people whom the caller may see', async () => {
    const { data } = await ask([ids[3]!, hidden, ids[1]!]);
    expect(idsIn(data.justitiabelen)).toEqual([ids[1], ids[3]].toSorted());
    expect((await ask([])).data.justitiabelen.edges).toEqual([]);
  });

  test('more ids than a page are refused', async () => {
    const { errors } = await ask(Array.from({ length: 101 }, String));
    expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('compliance', () => {
  const list = async (
    name: 'nakomingsregels' | 'signaalregels',
    node: string,
    args: Record<string, unknown>,
    who: Parameters<TestPartner['ask']>[0] = 'integrator-nakoming',
  ) => {
    const { data, errors } = await partner.ask(
      who,
      `query ($van: Date!, $tot: Date!, $gemeente: ID, $first: Int, $after: String) {
        regels: ${name}(van: $van, tot: $tot, gemeente: $gemeente, first: $first, after: $after) {
          totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ${node} } }
        }
      }`,
      { van: addDays(day, -10), tot: addDays(day, 30), ...args },
    );
    return { ...data?.regels, errors };
  };
  const nakoming =
    'norm { code } partij gemeente vanaf uiterlijkOp nagekomenOp status volledig berekendTijdstip';

  test('the rows of a period are paginated by day, without persons', async () => {
    const seen: any[] = [];
    let after: string | null = null;
    do {
      const page = await list('nakomingsregels', nakoming, { first: 9, after });
      expect(page.totalCount).toBe(22);
      seen.push(...page.edges);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(22);
    const days = seen.map(({ node }) => node.uiterlijkOp);
    expect(days).toEqual(days.toSorted());
    const text = JSON.stringify(seen);
    const cursors = seen.map(({ cursor }) =>
      Buffer.from(cursor, 'base64url').toString(),
    );
    for (const id of [...ids, hidden]) {
      expect(text).not.toContain(id);
      expect(cursors).not.toContain(id);
    }
  });

  test('rows are filtered by period and gemeente', async () => {
    const keep = async (args: object) =>
      (await list('nakomingsregels', nakoming, { first: 100, ...args })).edges;
    expect(await keep({ van: day, tot: addDays(day, 4) })).toHaveLength(6);
    expect(await keep({ van: addDays(day, -3), tot: day })).toHaveLength(2);
    const rotterdam = await keep({ gemeente: '0599' });
    expect(rotterdam).toHaveLength(12);
    expect(rotterdam.every(({ node }: any) => node.gemeente === '0599')).toBe(
      true,
    );
  });

  test('signals are rows too, from the day of their first computation', async () => {
    const page = await list(
      'signaalregels',
      'code ernst gemeente sinds volledig',
      {},
    );
    expect(page.totalCount).toBe(7);
    expect(page.edges[0].node).toMatchObject({
      code: 'ADVIES_TE_LAAT',
      ernst: 'KRITIEK',
      sinds: day,
      volledig: true,
    });
    const before = await list('signaalregels', 'code', {
      tot: addDays(day, -1),
    });
    expect(before.edges).toEqual([]);
  });

  test.each(['nakomingsregels', 'signaalregels'] as const)(
    '%s require the scope for compliance and a valid period',
    async (name) => {
      const forbidden = await list(name, 'gemeente', {}, rn);
      expect(forbidden.errors[0].extensions.code).toBe('FORBIDDEN');
      const turned = await list(name, 'gemeente', {
        van: addDays(day, 1),
        tot: day,
      });
      expect(turned.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    },
  );
});

describe('claiming due outcomes', () => {
  const planned = (justitiabeleId: string) =>
    partner.database.read((manager) =>
      manager.findOneByOrFail(ComputationEntity, { justitiabeleId }),
    );
  const melding = (justitiabele: string) =>
    partner.ask(
      'systeem-dji',
      'mutation ($input: MeldingAanAkkoordInput!) { meldingAanAkkoord(input: $input) { ontvangen } }',
      {
        input: {
          melding: crypto.randomUUID(),
          soort: 'OVERPLAATSING',
          justitiabele,
          tijdstip: now(),
          betrokkenheden: [],
        },
      },
    );

  test('each person is claimed once, by one process at a time', async () => {
    const claims = [await store.claim(100), await store.claim(1_000)];
    const claimed = claims.flatMap(({ people }) =>
      people.map(({ justitiabeleId }) => justitiabeleId),
    );
    expect(claims[0]!.people).toHaveLength(100);
    expect(new Set(claimed).size).toBe(people);
    expect(claimed).toHaveLength(people);
    expect((await store.claim(1)).people).toEqual([]);
    for (const claim of claims)
      await store.record(
        claim,
        claim.people.map(({ justitiabeleId }, index) =>
          berekend(justitiabeleId, index),
        ),
      );
    expect((await planned(hidden)).volgendeTijdstip > addDays(day, 0)).toBe(
      true,
    );
  });

  test('a melding makes an outcome due immediately, also during a computation', async () => {
    await melding(hidden);
    const claim = await store.claim(10);
    expect(claim.people).toMatchObject([{ justitiabeleId: hidden }]);
    await melding(hidden);
    await store.record(claim, [berekend(hidden, 1)]);
    const again = await store.claim(10);
    expect(again.people).toMatchObject([{ justitiabeleId: hidden }]);
    await store.record(again, [berekend(hidden, 1)]);
    expect((await store.claim(10)).people).toEqual([]);
  });

  test('an incomplete outcome is retried with backoff; its terms stay, as ONBEKEND', async () => {
    const before = await partner.database.read((manager) =>
      manager.findBy(UitkomstTermijnEntity, { justitiabeleId: hidden }),
    );
    await melding(hidden);
    const { uitkomst } = berekend(hidden, 1);
    const incomplete: ComputedUitkomst = {
      uitkomst: {
        ...uitkomst,
        gemeente: null,
        onvolledig: ['DJI', 'GEMEENTE'],
      },
      termijnen: [],
      signalen: [],
    };
    await store.record(await store.claim(10), [incomplete]);
    const soon = await planned(hidden);
    expect(soon.pogingen).toBe(1);
    expect(
      soon.volgendeTijdstip < new Date(Date.now() + 61_000).toISOString(),
    ).toBe(true);
    const after = await partner.database.read((manager) =>
      manager.findBy(UitkomstTermijnEntity, { justitiabeleId: hidden }),
    );
    expect(after).toEqual(
      before.map((row) => ({ ...row, status: 'ONBEKEND', volledig: false })),
    );

    await partner.database.write((manager) =>
      manager.update(
        ComputationEntity,
        { justitiabeleId: hidden },
        { volgendeTijdstip: now() },
      ),
    );
    await store.record(await store.claim(10), [incomplete]);
    const later = await planned(hidden);
    expect(later.pogingen).toBe(2);
    expect(later.volgendeTijdstip > soon.volgendeTijdstip).toBe(true);
  });
});
