import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { judged } from './judge.js';
import { recordedIn } from './recorded.js';
import { schemaChanges } from './schema-changes.js';
import type { Usage } from './usage.js';

const before = `
  directive @tag(name: String) repeatable on OBJECT
  enum Soort { WERK ZORG }
  input Filter { soort: Soort naam: String }
  type Query { zoek(filter: Filter, eerste: Int = 5): Persoon plaatsen(code: ID): [Plaats!] lijst(naam: ID): Lijst lagen: Lagen }
  type Lijst @tag(name: "zonder-persoon") { edges: [Rand!]! totalCount: Int }
  type Rand { node: Persoon! }
  type Lagen @tag(name: "zonder-persoon") { edges: [Laag!]! totalCount: Int }
  type Laag @tag(name: "zonder-persoon") { node: Plaats! }
  interface Dossier { id: ID! }
  type Persoon implements Dossier { id: ID! naam(vorm: String): String soort: Soort }
  type Plaats @tag(name: "zonder-persoon") { code: ID! naam: String }
`;

/** Severities by change, when clients used these coordinates. */
async function severities(from: string, to: string, used: string[] | null) {
  expect(before).toContain(from);
  const schema = buildSchema(before);
  const changes = await schemaChanges(
    schema,
    buildSchema(before.replace(from, to)),
  );
  const usage: Usage | null = used && {
    version: 1,
    days: 90,
    until: '2026-11-29',
    uses: used.map((coordinate) => ({
      coordinate,
      client: 'portaal',
      role: 'casemanager',
      purpose: 'plan',
      requests: 2,
      last: '2026-11-28',
    })),
  };
  return changes.map((change) => {
    const { code, coordinate, severity } = judged(change, {
      usage,
      registered: null,
      isRecorded: recordedIn(schema),
    });
    return `${severity} ${code} ${coordinate}`;
  });
}

test.each<[string, string, string, string[] | null, string]>([
  [
    'no usage is known',
    ' soort: Soort }',
    ' }',
    null,
    'breaking FIELD_REMOVED Persoon.soort',
  ],
  [
    'it was used',
    ' soort: Soort }',
    ' }',
    ['Persoon.soort'],
    'breaking FIELD_REMOVED Persoon.soort',
  ],
  [
    'others were used',
    ' soort: Soort }',
    ' }',
    ['Persoon.naam', 'Dossier.id'],
    'safe FIELD_REMOVED Persoon.soort',
  ],
  [
    'the log has no such requests',
    '{ code: ID! naam: String }',
    '{ code: ID! }',
    [],
    'breaking FIELD_REMOVED Plaats.naam',
  ],
])('a removed field when %s', async (_title, from, to, used, expected) => {
  expect(await severities(from, to, used)).toEqual([expected]);
});

test.each<[string, string, string, string[], string]>([
  [
    'made required concerns who left it out',
    'naam(vorm: String)',
    'naam(vorm: String!)',
    ['Persoon.naam'],
    'breaking FIELD_ARGUMENT_TYPE_CHANGED Persoon.naam(vorm:)',
  ],
  [
    'of another type concerns who gave it',
    'naam(vorm: String)',
    'naam(vorm: Int)',
    ['Persoon.naam'],
    'safe FIELD_ARGUMENT_TYPE_CHANGED Persoon.naam(vorm:)',
  ],
  [
    'of another type, given',
    'naam(vorm: String)',
    'naam(vorm: Int)',
    ['Persoon.naam(vorm:)'],
    'breaking FIELD_ARGUMENT_TYPE_CHANGED Persoon.naam(vorm:)',
  ],
  [
    'with another default concerns who left it out',
    'eerste: Int = 5',
    'eerste: Int = 6',
    ['Query.zoek'],
    'dangerous FIELD_ARGUMENT_DEFAULT_CHANGED Query.zoek(eerste:)',
  ],
  [
    'added as required',
    'naam(vorm: String)',
    'naam(vorm: String, taal: ID!)',
    ['Persoon.naam'],
    'breaking FIELD_ARGUMENT_ADDED Persoon.naam(taal:)',
  ],
])('an argument %s', async (_title, from, to, used, expected) => {
  expect(await severities(from, to, used)).toEqual([expected]);
});

test('the log has every request for a page or a count of people, and none for one of something else', async () => {
  expect(await severities('lijst(naam: ID)', 'lijst', [])).toEqual([
    'safe FIELD_ARGUMENT_REMOVED Query.lijst(naam:)',
  ]);
  const count = '{ edges: [Rand!]! totalCount: Int }';
  expect(await severities(count, '{ edges: [Rand!]! }', [])).toEqual([
    'safe FIELD_REMOVED Lijst.totalCount',
  ]);
  const other = '{ edges: [Laag!]! totalCount: Int }';
  expect(await severities(other, '{ edges: [Laag!]! }', [])).toEqual([
    'breaking FIELD_REMOVED Lagen.totalCount',
  ]);
});

test('an input field that is required concerns who gives the input, also without any field', async () => {
  for (const used of ['Filter.soort', 'Query.zoek(filter:)'])
    expect(
      await severities('naam: String }', 'naam: String! }', [used]),
    ).toEqual(['breaking INPUT_FIELD_TYPE_CHANGED Filter.naam']);
  expect(
    await severities('naam: String }', 'naam: String! }', ['Persoon.id']),
  ).toEqual(['safe INPUT_FIELD_TYPE_CHANGED Filter.naam']);
});

test('a value removed from an enum concerns who gave it, one added who selects it', async () => {
  expect(await severities('WERK ZORG', 'WERK', ['Soort.WERK'])).toEqual([
    'safe ENUM_VALUE_REMOVED Soort.ZORG',
  ]);
  expect(await severities('WERK ZORG', 'WERK', ['Soort.ZORG'])).toEqual([
    'breaking ENUM_VALUE_REMOVED Soort.ZORG',
  ]);
  expect(
    await severities('WERK ZORG', 'WERK ZORG NIETS', ['Persoon.soort']),
  ).toEqual(['dangerous ENUM_VALUE_ADDED Soort.NIETS']);
  expect(
    await severities('WERK ZORG', 'WERK ZORG NIETS', ['Persoon.id']),
  ).toEqual(['safe ENUM_VALUE_ADDED Soort.NIETS']);
});

test('a field that is added breaks nothing, and a change of a description is none', async () => {
  expect(
    await severities(' soort: Soort }', ' soort: Soort meer: Int }', null),
  ).toEqual(['safe FIELD_ADDED Persoon.meer']);
  expect(
    await severities('  input Filter', '  "Filter." input Filter', null),
  ).toEqual([]);
});
