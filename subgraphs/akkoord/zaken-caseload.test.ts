import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Betrokkenheid } from '../../shared/access/betrokkenheid.js';
import type { Caller } from '../../shared/access/caller.js';
import { now } from '../../shared/days.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import {
  startTestPartner,
  testCaller,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { akkoord } from './definition.js';
import { insertPerson } from './person.fixture.js';
import { colleague, mutateZaak } from './zaken.fixture.js';

const vught = 'casemanager-vught';
const other = colleague(vught);
const utrecht = 'coordinator-utrecht';
type Who = PersonaName | Partial<Caller>;

let partner: TestPartner;
const people = ['aangeboden', 'collega', 'eigen', 'einde', 'niemand', 'team'];
const ids: Record<string, string> = {};
beforeAll(async () => {
  partner = await startTestPartner(akkoord);
  const shared = [
    ['DJI', 'PI-VUGHT'],
    ['GEMEENTE', '0344'],
  ] as const;
  for (const name of people)
    ids[name] = await insertPerson(
      partner,
      shared.map((relation) => [...relation]),
    );
  ids['elders'] = await insertPerson(partner, [['DJI', 'PI-ZWOLLE']]);
  await take(vught, 'eigen');
  await take(utrecht, 'eigen');
  const { zaak } = await take(vught, 'einde');
  await mutate(vught, 'zaakBeeindigen', { zaak: zaak.id, versie: 1 });
  await offer(vught, (await take(vught, 'aangeboden')).zaak, null);
  const taken = await take(other, 'collega');
  await offer(other, taken.zaak, 'test:een-ander');
  const { zaak: ofTeam } = await take(other, 'team');
  await mutate(other, 'zaakOverdragen', {
    zaak: ofTeam.id,
    versie: 1,
    partij: 'DJI',
    organisatie: 'PI-VUGHT',
  });
});
afterAll(() => partner.stop());

const mutate = (who: Who, name: string, input: object) =>
  mutateZaak(partner, who, name, input);
/** To Utrecht: to one professional, or to any. */
const offer = (who: Who, zaak: any, professional: string | null) =>
  mutate(who, 'zaakOverdragen', {
    zaak: zaak.id,
    versie: zaak.versie,
    partij: 'GEMEENTE',
    organisatie: '0344',
    professional,
  });
const take = (who: Who, name: string) =>
  mutate(who, 'zaakNemen', { justitiabele: ids[name] });

const edgeFields =
  'zaak { id versie professional eigen } overdrachten { status naarProfessional }';
const caseload = async (
  who: Who,
  filter: object | null,
  args: Record<string, unknown> = {},
) => {
  const { data, errors } = await partner.ask(
    who,
    `query ($filter: CaseloadFilter, $volgorde: CaseloadVolgorde, $first: Int, $after: String) {
      mijnCaseload(filter: $filter, volgorde: $volgorde, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { id } ${edgeFields} }
      }
    }`,
    { filter, first: 100, ...args },
  );
  expect(errors).toEqual([]);
  return data.mijnCaseload;
};
const zaakOf = async (who: Who, name: string) =>
  (await caseload(who, null)).edges.find(
    ({ node }: any) => node.id === ids[name],
  );
const namesIn = ({ edges }: any): string[] =>
  edges
    .map(({ node }: any) =>
      Object.keys(ids).find((key) => ids[key] === node.id),
    )
    .toSorted();

describe('the caseload', () => {
  test.each<[string, Who, Record<string, string[]>]>([
    [
      'who has cases',
      vught,
      {
        MIJN: ['aangeboden', 'eigen'],
        ORGANISATIE: people,
        NIEMAND: ['einde', 'niemand'],
        AANGEBODEN: ['team'],
      },
    ],
    [
      'a colleague',
      other,
      {
        MIJN: ['collega', 'team'],
        ORGANISATIE: people,
        NIEMAND: ['einde', 'niemand'],
        AANGEBODEN: [],
      },
    ],
    [
      'another organisation',
      utrecht,
      {
        MIJN: ['eigen'],
        ORGANISATIE: people,
        NIEMAND: ['aangeboden', 'collega', 'einde', 'niemand', 'team'],
        AANGEBODEN: ['aangeboden'],
      },
    ],
    [
      'to whom a hand-over is addressed',
      colleague(utrecht, 'test:een-ander'),
      {
        MIJN: [],
        ORGANISATIE: people,
        NIEMAND: ['aangeboden', 'collega', 'einde', 'niemand', 'team'],
        AANGEBODEN: ['aangeboden', 'collega'],
      },
    ],
    [
      'who has no organisation',
      'integrator-nakoming',
      { MIJN: [], ORGANISATIE: [], NIEMAND: [], AANGEBODEN: [] },
    ],
  ])(
    'of %s is filtered by whose cases they are',
    async (_title, who, lists) => {
      for (const [van, expected] of Object.entries(lists))
        for (const volgorde of ['VOLGENDE_TERMIJN', 'ONTSLAG', 'ERNST']) {
          const page = await caseload(who, { van }, { volgorde });
          expect([van, namesIn(page)]).toEqual([van, expected]);
          expect(page.totalCount).toBe(expected.length);
        }
    },
  );

  test('shows who has the case of the own organisation, and what waits for the caller', async () => {
    expect(await zaakOf(vught, 'eigen')).toMatchObject({
      zaak: { professional: 'test:casemanager-vught', eigen: true },
      overdrachten: [],
    });
    expect(await zaakOf(vught, 'niemand')).toMatchObject({ zaak: null });
    expect(await zaakOf(utrecht, 'aangeboden')).toMatchObject({
      zaak: null,
      overdrachten: [{ status: 'AANGEBODEN', naarProfessional: null }],
    });
    expect(await zaakOf(vught, 'aangeboden')).toMatchObject({
      overdrachten: [],
    });
  });

  test('of one professional is paginated as that of the organisation', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page: any = await caseload(
        vught,
        { van: 'MIJN' },
        { first: 1, after },
      );
      seen.push(...namesIn(page));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen.toSorted()).toEqual(['aangeboden', 'eigen']);
  });

  test('with a case that the caller opened keeps the filter', async () => {
    const opened = (name: string): Partial<Caller> => ({
      ...testCaller(vught),
      noodtoegang: { id: crypto.randomUUID(), justitiabele: ids[name]! },
    });
    const who = opened('elders');
    expect(namesIn(await caseload(who, { van: 'MIJN' }))).toEqual([
      'aangeboden',
      'eigen',
    ]);
    expect(namesIn(await caseload(who, { van: 'NIEMAND' }))).toEqual([
      'einde',
      'elders',
      'niemand',
    ]);
  });

  test('a large page costs as many statements as a page of two', async () => {
    const cost = async (first: number) => {
      const before = partner.database.statements();
      await caseload(utrecht, { van: 'ORGANISATIE' }, { first });
      return partner.database.statements() - before;
    };
    const two = await cost(2);
    expect(await cost(100)).toBe(two);
  });

  test('has a case no longer after the relation ended', async () => {
    ids['weg'] = await insertPerson(partner, [['DJI', 'PI-VUGHT']]);
    await take(vught, 'weg');
    expect(namesIn(await caseload(vught, { van: 'MIJN' }))).toContain('weg');
    await partner.database.write((manager) =>
      manager.update(
        Betrokkenheid,
        { justitiabeleId: ids['weg']! },
        { tot: now() },
      ),
    );
    expect(namesIn(await caseload(vught, { van: 'MIJN' }))).not.toContain(
      'weg',
    );
  });
});
