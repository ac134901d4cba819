import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, now, today } from '../../shared/days.js';
import { demoPeople } from '../../shared/demo/people.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { seedDemo } from '../../shared/testing/seed-demo.js';
import { InboxMelding } from '../../shared/meldingen/inbox.js';
import { akkoord } from './definition.js';
import { AfspraakEntity } from './entities/afspraak.js';
import { ComputationEntity } from './entities/computation.js';
import { UitkomstEntity } from './entities/uitkomst.js';
import { UitkomstTermijnEntity } from './entities/uitkomst-termijn.js';
import { seed } from './seed.js';
import type { Termijn } from './service/uitkomsten/response.js';
import {
  uitkomstOf,
  type ComputedUitkomst,
} from './service/uitkomsten/uitkomst-of.js';
import { computationStore } from './store/computations.js';

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
          eindverlofVanaf: null,
          verwachteEinddatum:
            index % 5 === 0 ? null : addDays(day, 200 - index),
          werkelijkeEinddatum: null,
        },
      ],
      gemeenteVanHerkomst: { code: index % 2 === 0 ? '0344' : '0599' },
      gemeenteVanVestiging: null,
      inschrijving: { geheimhouding: false },
      afspraken:
        index % 6 === 1
          ? [{ status: 'OPEN', uiterlijkOp: addDays(day, -1), teLaat: true }]
          : [],
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

const everybodyDue = () =>
  partner.database.write((manager) =>
    manager.query('UPDATE berekening SET volgende_tijdstip = ?', [now()]),
  );

beforeAll(async () => {
  partner = await startTestPartner(akkoord);
  await seedDemo('akkoord', seed, partner.database, day);
  store = computationStore(partner.database);
  const { data } = await partner.ask(
    rn,
    '{ justitiabelen(first: 100) { edges { node { id } } } }',
  );
  ids = data.justitiabelen.edges.map(({ node }: any) => node.id).slice(0, 20);
  await store.record(await store.claim(1_000), [
    ...ids.map(berekend),
    berekend(hidden, 1),
  ]);
});
afterAll(() => partner.stop());

const outcome =
  'berekendTijdstip fase ontslagdatum volgendeTermijn volgendeNorm { code } overschreden afsprakenTeLaat ontbreekt onvolledig signalen { code ernst }';
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
      afsprakenTeLaat: 1,
      ontbreekt: [],
      onvolledig: [],
      signalen: [],
    });
  });

  test.each([
    [
      'VOLGENDE_TERMIJN',
      (index: number) =>
        index === 7
          ? '0'
          : index % 6 === 1
            ? '1'
            : `2 ${String(index).padStart(3)}`,
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
    [{ afspraakTeLaat: true }, (index: number) => index % 6 === 1],
    [{ afspraakTeLaat: false }, (index: number) => index % 6 !== 1],
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
    name: 'nakomingsregels' | 'afspraakregels' | 'signaalregels',
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

  test.each(['nakomingsregels', 'afspraakregels', 'signaalregels'] as const)(
    'every code of a gemeente in %s comes with the gemeente',
    async (name) => {
      const { edges } = await list(
        name,
        'gemeente gemeentegegevens { __typename code }',
        { first: 100 },
      );
      const codes = edges.map(({ node }: any) => node.gemeente as string);
      expect(new Set(codes)).toContain('0599');
      for (const { node } of edges)
        expect(node.gemeentegegevens).toEqual(
          node.gemeente && {
            __typename: 'OrganisatieVanGemeente',
            code: node.gemeente,
          },
        );
    },
  );

  test('promises are rows too, without person and text, by the day by which compliance is counted', async () => {
    const rows = await partner.database.read((manager) =>
      manager.find(AfspraakEntity),
    );
    const inPeriod = rows.filter(
      ({ nakomingsdag }) =>
        nakomingsdag >= addDays(day, -10) && nakomingsdag <= addDays(day, 30),
    );
    const fields = 'partij gemeente uiterlijkOp nagekomenOp status';
    const page = await list('afspraakregels', fields, { first: 100 });
    expect(page.errors).toEqual([]);
    expect(page.totalCount).toBe(inPeriod.length);
    const days = page.edges.map(({ node }: any) => node.uiterlijkOp);
    expect(days).toEqual(days.toSorted());
    const late = await list('afspraakregels', fields, {
      first: 100,
      tot: addDays(day, -1),
    });
    const statuses = new Set(late.edges.map(({ node }: any) => node.status));
    expect(statuses).toContain('NIET_NAGEKOMEN');
    expect(statuses).not.toContain('LOOPT');
    const known = new Set(ids.filter((_, index) => index % 2 === 1));
    const rotterdam = await list('afspraakregels', fields, {
      first: 100,
      gemeente: '0599',
    });
    expect(rotterdam.totalCount).toBe(
      inPeriod.filter(
        ({ justitiabeleId }) =>
          known.has(justitiabeleId) || justitiabeleId === hidden,
      ).length,
    );
    const text = JSON.stringify([page, late, rotterdam]);
    for (const { id, justitiabeleId } of inPeriod) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(justitiabeleId);
    }
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

  const promise = (justitiabele: string, uiterlijkOp: string) =>
    partner.ask(
      rn,
      'mutation ($input: AfspraakVastleggenInput!) { afspraakVastleggen(input: $input) { fout { code } } }',
      { input: { justitiabele, omschrijving: 'een', uiterlijkOp } },
    );

  test('each person is claimed once, by one process at a time', async () => {
    await everybodyDue();
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

  test('a melding makes an outcome due immediately; during a computation it is computed once more after it, by one process at a time', async () => {
    await melding(hidden);
    const claim = await store.claim(10);
    expect(claim.people).toMatchObject([{ justitiabeleId: hidden }]);
    await melding(hidden);
    expect((await store.claim(10)).people).toEqual([]);
    expect(await store.record(claim, [berekend(hidden, 1)])).toBe(true);
    const again = await store.claim(10);
    expect(again.people).toMatchObject([{ justitiabeleId: hidden }]);
    expect(await store.record(again, [berekend(hidden, 1)])).toBe(false);
    expect((await store.claim(10)).people).toEqual([]);
  });

  test('who was marked last is computed first', async () => {
    await everybodyDue();
    await melding(hidden);
    const claim = await store.claim(1);
    expect(claim.people).toMatchObject([{ justitiabeleId: hidden }]);
    const rest = await store.claim(1_000);
    await store.record(claim, [berekend(hidden, 1)]);
    await store.record(
      rest,
      rest.people.map(({ justitiabeleId }, index) =>
        berekend(justitiabeleId, index),
      ),
    );
  });

  test('an outcome that comes after its claim expired does not replace that of the next process', async () => {
    await melding(hidden);
    const slow = await store.claim(10);
    await partner.database.write((manager) =>
      manager.update(
        ComputationEntity,
        { justitiabeleId: hidden },
        { volgendeTijdstip: now(), claimTot: now() },
      ),
    );
    const next = await store.claim(10);
    expect(next.people).toMatchObject([{ justitiabeleId: hidden }]);
    const of = ({ fase, overschreden }: UitkomstEntity) => ({
      fase,
      overschreden,
    });
    const newer = berekend(hidden, 7);
    expect(of(newer.uitkomst)).not.toEqual(of(berekend(hidden, 4).uitkomst));
    await store.record(next, [newer]);
    await store.record(slow, [berekend(hidden, 4)]);
    const stored = await partner.database.read((manager) =>
      manager.findOneByOrFail(UitkomstEntity, { justitiabeleId: hidden }),
    );
    expect(of(stored)).toEqual(of(newer.uitkomst));
    expect((await planned(hidden)).claimTot).toBeNull();
  });

  test('of a computation that failed everybody is retried with backoff, and a mark meanwhile stays', async () => {
    const [other] = ids;
    await melding(hidden);
    await promise(other!, day);
    const claim = await store.claim(10);
    await promise(other!, day);
    await store.release(claim);
    const failed = await planned(hidden);
    expect(failed).toMatchObject({ pogingen: 1, claimTot: null });
    expect(failed.volgendeTijdstip > now()).toBe(true);
    const marked = await store.claim(10);
    expect(marked.people).toMatchObject([{ justitiabeleId: other }]);
    await store.record(marked, [berekend(other!, 0)]);
  });

  test('an act at akkoord makes an outcome due in its own transaction, and a refused one does not', async () => {
    const refused = await promise(ids[2]!, addDays(day, -1));
    expect(refused.data.afspraakVastleggen.fout).toEqual({ code: 'REGEL' });
    expect((await store.claim(10)).people).toEqual([]);
    const done = await promise(ids[2]!, day);
    expect(done.data.afspraakVastleggen.fout).toBeNull();
    const claim = await store.claim(10);
    expect(claim.people).toMatchObject([{ justitiabeleId: ids[2] }]);
    await store.record(claim, [berekend(ids[2]!, 2)]);
  });

  test('a change that is reported again makes it due, and nothing of it is stored', async () => {
    const report = (input: object) =>
      partner.ask(
        'systeem-gemeente',
        'mutation ($input: MeldingAanAkkoordInput!) { meldingAanAkkoord(input: $input) { ontvangen fout { code veld } } }',
        {
          input: {
            melding: '7e6b4dc6-3c8f-4f0e-9f52-6c3f0b6c1c11',
            soort: 'GEGEVENSWIJZIGING',
            justitiabele: hidden,
            tijdstip: now(),
            betrokkenheden: [],
            ...input,
          },
        },
      );
    const meldingen = () =>
      partner.database.read((manager) => manager.count(InboxMelding));
    const before = await meldingen();
    for (let time = 0; time < 2; time++) {
      expect((await report({})).data.meldingAanAkkoord).toEqual({
        ontvangen: true,
        fout: null,
      });
      const claim = await store.claim(10);
      expect(claim.people).toMatchObject([{ justitiabeleId: hidden }]);
      await store.record(claim, [berekend(hidden, 1)]);
    }
    expect(await meldingen()).toBe(before);
    const relation = { partij: 'GEMEENTE', organisatie: '0599', vanaf: now() };
    expect(
      (await report({ betrokkenheden: [relation] })).data.meldingAanAkkoord,
    ).toMatchObject({ fout: { code: 'REGEL', veld: 'betrokkenheden' } });
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
      soon.volgendeTijdstip < new Date(Date.now() + 11_000).toISOString(),
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
