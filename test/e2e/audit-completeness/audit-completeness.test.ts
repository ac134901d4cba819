import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
} from '@jest/globals';
import fc from 'fast-check';
import type { Database } from '../../../shared/database/database.js';
import { today } from '../../../shared/days.js';
import { demoPeople } from '../../../shared/demo/people.js';
import { demoPersonId } from '../../../shared/demo/person-id.js';
import type { PersonaName } from '../../../shared/demo/personas.js';
import {
  ToegangEntity,
  VerwerkingEntity,
} from '../../../shared/audit/audit-tables.js';
import { pseudonyms } from '../../../shared/audit/pseudonym.js';
import { startFederation, type Federation } from '../../support/federation.js';
import { lists, queryOf, type ListQuery } from './lists.js';
import { learned, mayHaveLine } from './model.js';

const people = demoPeople(today());
const knownToAll = demoPersonId('knownToAll');
const unseen = demoPersonId('knownToRotterdamOnly');
const base64url = (text: string) => Buffer.from(text).toString('base64url');

let federation: Federation;
let databases: Database[];
beforeAll(async () => {
  federation = await startFederation();
  const { dji, gemeente, reclassering, akkoord } = federation.partners;
  databases = [federation, dji, gemeente, reclassering, akkoord].map(
    ({ database }) => database,
  );
});
afterAll(() => federation.stop());
async function forget() {
  for (const database of databases)
    await database.write((manager) => manager.clear(VerwerkingEntity));
  await federation.database.write((manager) => manager.clear(ToegangEntity));
}
beforeEach(forget);

const linesOf = (database: Database) =>
  database.read((manager) => manager.find(VerwerkingEntity));
/** The data subjects in an audit log: those among `ids`, and how many in all. */
async function recorded(database: Database, ids: readonly string[]) {
  const names = new Set(
    (await linesOf(database)).flatMap(
      ({ dataSubjectId }) => dataSubjectId ?? [],
    ),
  );
  const found = ids.filter((id) => names.has(pseudonyms(database.keys, id)[0]));
  expect(found).toHaveLength(names.size);
  return found;
}
const counts = async (database: Database) =>
  (await linesOf(database))
    .map(({ name }) => name)
    .filter((name) => name.startsWith('Telling'));

async function ask(
  persona: PersonaName,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
) {
  const authorization = `Bearer ${await federation.token(persona)}`;
  return (
    await federation.askWith({ authorization, ...headers }, query, variables)
  ).body;
}
const allIds = [...people.map(({ id }) => id), unseen];
const partner = (name: 'dji' | 'gemeente' | 'reclassering' | 'akkoord') =>
  federation.partners[name].database;

describe('a boolean fact about one person', () => {
  test('cannot be read from a forged cursor with the id of a person', async () => {
    const answers = new Set<string>();
    for (const id of [...people.slice(0, 12).map((one) => one.id), unseen, 'x'])
      for (const status of ['HULPVRAAG', 'GEREGELD', 'ONBEKEND'])
        answers.add(
          JSON.stringify(
            await ask(
              'coordinator-utrecht',
              `{ inwoners(basisvoorwaarde: SCHULDEN, status: ${status}, first: 1, after: "${base64url(id)}") { totalCount } }`,
            ),
          ),
        );
    expect([...answers]).toEqual([expect.stringContaining('BAD_USER_INPUT')]);
  });

  test.each<[string, ListQuery['partner'], string, boolean]>([
    [
      'ids',
      'akkoord',
      `justitiabelen(ids: ["${knownToAll}"], partij: DJI)`,
      true,
    ],
    [
      'ids',
      'akkoord',
      `justitiabelen(ids: ["${knownToAll}"], organisatie: "SVG")`,
      false,
    ],
    [
      'name',
      'dji',
      'gedetineerden(naam: "oudewater", einddatumVoor: "2099-01-01")',
      true,
    ],
    [
      'name',
      'dji',
      'gedetineerden(naam: "oudewater", einddatumVoor: "1999-01-01")',
      false,
    ],
  ])(
    'by %s makes an audit entry at the gateway and at %s: %s',
    async (_by, name, list, isYes) => {
      for (const fields of [
        'totalCount',
        '__typename totalCount',
        'edges { __typename }',
        'edges { cursor }',
        'pageInfo { hasNextPage }',
        'pageInfo { startCursor }',
      ]) {
        const { data, errors } = await ask(
          'reclasseringswerker-rn',
          `{ list: ${list} { ${fields} } }`,
        );
        expect(errors).toBeUndefined();
        if (fields === 'totalCount')
          expect(data.list.totalCount).toBe(isYes ? 1 : 0);
        for (const database of [federation.database, partner(name)])
          expect([fields, await recorded(database, allIds)]).toEqual([
            fields,
            [knownToAll],
          ]);
        const access = await federation.database.read((manager) =>
          manager.find(ToegangEntity),
        );
        expect(access).toMatchObject([{ aantalPersonen: 1 }]);
        await forget();
      }
    },
  );

  test('makes no audit entry about an invisible person: nothing was disclosed', async () => {
    await ask(
      'coordinator-utrecht',
      `{ justitiabelen(ids: ["${unseen}"]) { totalCount edges { cursor } } }`,
    );
    expect(await recorded(federation.database, allIds)).toEqual([]);
  });

  test('in the error of a mutation makes an audit entry about a visible person, and none about an invisible one', async () => {
    const mutations: [PersonaName, ListQuery['partner'], string][] = [
      [
        'coordinator-utrecht',
        'akkoord',
        'afspraakVastleggen(input: { justitiabele: $id, omschrijving: "Belt", uiterlijkOp: "2001-01-01" }) { fout { code } }',
      ],
      [
        'coordinator-utrecht',
        'akkoord',
        'regieNemen(input: { justitiabele: $id, versie: 99 }) { fout { code } }',
      ],
      [
        'coordinator-utrecht',
        'gemeente',
        'dienstAanvragen(input: { justitiabele: $id, soort: BRIEFADRES, aangevraagdOp: "2099-01-01" }) { fout { code } }',
      ],
      [
        'reclasseringswerker-rn',
        'reclassering',
        'toezichtStarten(input: { justitiabele: $id, organisatie: "SVG", grondslag: VOORWAARDELIJKE_INVRIJHEIDSTELLING, ingangsdatum: "2026-01-01" }) { fout { code } }',
      ],
    ];
    for (const [persona, name, act] of mutations)
      for (const id of [knownToAll, 'f0000000-0000-4000-8000-000000000000']) {
        const { data, errors } = await ask(
          persona,
          `mutation ($id: ID!) { act: ${act} }`,
          { id },
        );
        expect(errors).toBeUndefined();
        expect(data.act.fout).not.toBeNull();
        const disclosed = id === knownToAll ? [knownToAll] : [];
        for (const database of [federation.database, partner(name)])
          expect([act, await recorded(database, allIds)]).toEqual([
            act,
            disclosed,
          ]);
        await forget();
      }
  });
});

test('a count of many people makes one audit entry with its filter at the gateway and at the partner, without names and numbers', async () => {
  const { data } = await ask(
    'casemanager-vught',
    '{ a: gedetineerden(inrichting: "PI-VUGHT", status: INGESLOTEN) { totalCount } b: justitiabelen { totalCount } }',
  );
  expect(data.a.totalCount).toBeGreaterThan(9);
  const [inVught, all] = [
    'Telling: gedetineerden inrichting=PI-VUGHT status=INGESLOTEN',
    'Telling: justitiabelen',
  ];
  expect((await counts(federation.database)).sort()).toEqual([inVught, all]);
  expect(await counts(partner('dji'))).toEqual([inVught]);
  expect(await counts(partner('akkoord'))).toEqual([all]);
  expect(await recorded(federation.database, allIds)).toEqual([]);
  const access = await federation.database.read((manager) =>
    manager.find(ToegangEntity),
  );
  expect(access).toMatchObject([{ aantalPersonen: 0, rol: 'casemanager' }]);
});

describe('break-glass access', () => {
  let header: { noodtoegang: string };
  beforeAll(async () => {
    const { data } = await ask(
      'coordinator-rotterdam',
      'mutation ($id: ID!) { noodtoegangOpenen(input: { justitiabele: $id, reden: "Acuut gevaar vannacht, en niemand anders neemt op." }) { noodtoegang { id } } }',
      { id: knownToAll },
    );
    header = { noodtoegang: data.noodtoegangOpenen.noodtoegang.id };
  });

  test.each([
    'inwoners { totalCount }',
    'inwoners(basisvoorwaarde: SCHULDEN, status: HULPVRAAG) { totalCount }',
    'inwoners(gemeente: "0599", first: 1) { edges { cursor } }',
    'gedetineerden(einddatumVoor: "2001-01-01") { pageInfo { hasNextPage } }',
    'mijnCaseload { totalCount }',
    'clienten(adviesstatus: UITGEBRACHT) { totalCount }',
  ])('is recorded and counted as used by %s', async (list) => {
    await ask('coordinator-rotterdam', `{ ${list} }`, {}, header);
    expect(await recorded(federation.database, allIds)).toContain(knownToAll);
    const { data } = await ask(
      'functionaris-gegevensbescherming',
      '{ noodtoegangen { edges { node { gebruik { aantalVragen } } } } }',
    );
    expect(data.noodtoegangen.edges).toEqual([
      { node: { gebruik: { aantalVragen: 1 } } },
    ]);
  });
});

test('for any selection, filter and cursor of a list: every disclosure has an audit entry, and nobody has one without a disclosure', async () => {
  const persona: PersonaName = 'reclasseringswerker-rn';
  /** All people in a list, in its order, with their cursors. */
  const walked = async (listQuery: ListQuery) => {
    const all: { id: string; cursor: string }[] = [];
    for (let after: string | undefined; ;) {
      const { query, variables } = queryOf(
        listQuery,
        'edges { cursor node { id } } pageInfo { hasNextPage endCursor }',
        { first: 100, after },
      );
      const { data, errors } = await ask(persona, query, variables);
      expect(errors).toBeUndefined();
      all.push(
        ...data.list.edges.map(({ cursor, node }: any) => ({
          id: node.id,
          cursor,
        })),
      );
      if (!data.list.pageInfo.hasNextPage) return all;
      after = data.list.pageInfo.endCursor;
    }
  };
  const known = new Map<string, Awaited<ReturnType<typeof walked>>>();
  const everybodyIn = async (listQuery: ListQuery) => {
    const key = JSON.stringify([listQuery.list, listQuery.filter]);
    const all = known.get(key) ?? (await walked(listQuery));
    known.set(key, all);
    return all;
  };
  const [one, two] = people;
  const ids = [
    knownToAll,
    unseen,
    one!.id,
    two!.id,
    'f0000000-0000-4000-8000-000000000000',
  ];
  const selections = {
    totalCount: 'totalCount',
    edges: 'edges { cursor }',
    hasNextPage: 'pageInfo { hasNextPage hasPreviousPage }',
    endCursor: 'info: pageInfo { endCursor startCursor }',
  };
  const fields = fc.subarray(
    Object.keys(selections) as (keyof typeof selections)[],
    { minLength: 1 },
  );
  const cursor = fc.constantFrom(
    'none',
    'none',
    'own',
    'of another filter',
    'an id',
    'garbage',
  );

  await fc.assert(
    fc.asyncProperty(
      lists(ids),
      fields,
      fc.integer({ min: 1, max: 30 }),
      cursor,
      fc.nat(),
      async (listQuery, chosen, first, from, at) => {
        const all = await everybodyIn({ ...listQuery, filter: {} });
        const kept = await everybodyIn(listQuery);
        const naming = Object.fromEntries(
          listQuery.naming.flatMap((name) => {
            const value = listQuery.filter[name];
            return value === undefined || value === ' ' ? [] : [[name, value]];
          }),
        );
        const isNaming = Object.keys(naming).length > 0;
        const named = isNaming
          ? new Set(
              (await everybodyIn({ ...listQuery, filter: naming })).map(
                ({ id }) => id,
              ),
            )
          : null;
        const start =
          from === 'own' ? kept[at % Math.max(1, kept.length)] : undefined;
        const given = {
          none: undefined,
          own: start?.cursor,
          'of another filter': all[at % all.length]!.cursor,
          'an id': base64url(all[at % all.length]!.id),
          garbage: 'bm9ib2R5',
        }[from];
        await forget();
        const selection = chosen.map((field) => selections[field]).join(' ');
        const { query, variables } = queryOf(listQuery, selection, {
          first,
          after: given,
        });
        const { data, errors } = await ask(persona, query, variables);
        const records = [federation.database, partner(listQuery.partner)];
        const everybody = all.map(({ id }) => id);
        const isFiltered = Object.values(listQuery.filter).some(
          (value) => value !== undefined && value !== ' ',
        );
        if (
          from !== 'none' &&
          from !== 'own' &&
          (from !== 'of another filter' || isFiltered)
        ) {
          expect([data.list, errors[0].extensions.code]).toEqual([
            null,
            'BAD_USER_INPUT',
          ]);
          for (const database of records)
            expect(await recorded(database, everybody)).toEqual([]);
          return;
        }
        expect(errors).toBeUndefined();
        const listed = {
          visible: everybody,
          inList: new Set(kept.map(({ id }) => id)),
          named,
        };
        const after =
          from === 'of another filter'
            ? all[at % all.length]!.id
            : (start?.id ?? null);
        const shown = { fields: chosen, first, after };
        for (const database of records) {
          const lines = await recorded(database, everybody);
          expect(lines).toEqual(expect.arrayContaining(learned(listed, shown)));
          const may = mayHaveLine(listed, shown);
          expect(lines.filter((id) => !may.has(id))).toEqual([]);
          if (lines.length === 0 && chosen.includes('totalCount'))
            expect(await linesOf(database)).not.toEqual([]);
        }
      },
    ),
    { numRuns: 120 },
  );
}, 120_000);
