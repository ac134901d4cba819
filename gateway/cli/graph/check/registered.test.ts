import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { verwerkingsregister } from '../../../authentication/verwerkingsregister.js';
import {
  portalManifest,
  registered,
} from '../../../operations/manifest.fixture.js';
import { manifestOf } from '../../../operations/manifest.js';
import { judged } from './judge.js';
import { recordedIn } from './recorded.js';
import { registeredUses } from './registered.js';
import { schemaChanges } from './schema-changes.js';
import type { Usage } from './usage.js';

const before = `
  directive @tag(name: String) repeatable on OBJECT
  enum Soort { WERK ZORG }
  input Filter { soort: Soort naam: String }
  type Query { zoek(filter: Filter, eerste: Int = 5): Persoon plaatsen: [Plaats!] }
  type Persoon { id: ID! naam: String soort: Soort oud: Int }
  type Plaats @tag(name: "zonder-persoon") { code: ID! naam: String oud: Int }
`;
const schema = buildSchema(before);
const manifest = (change: object = {}) =>
  manifestOf({
    ...portalManifest,
    operations: [
      registered(
        'Zoek',
        'query Zoek($f: Filter) { zoek(filter: $f) { naam } }',
      ),
      registered(
        'Namen',
        '{ zoek(filter: { soort: WERK }) { ...n } } fragment n on Persoon { naam }',
      ),
      registered('Plaatsen', '{ plaatsen { naam } }'),
    ],
    ...change,
  });
const usageOf = (client: string | null): Usage => ({
  version: 1,
  days: 90,
  until: '2026-11-29',
  uses: [
    {
      coordinate: 'Persoon.id',
      client,
      role: 'casemanager',
      purpose: 'plan',
      requests: 2,
      last: '2026-11-28',
    },
  ],
});

async function judgedChange(
  from: string,
  to: string,
  { usage = null as Usage | null, manifests = [manifest()] } = {},
) {
  expect(before).toContain(from);
  const after = buildSchema(before.replace(from, to));
  const [change] = await schemaChanges(schema, after);
  const registered = registeredUses(manifests, schema, verwerkingsregister);
  const isRecorded = recordedIn(schema);
  return judged(change!, { usage, registered, isRecorded });
}

test('what a registered operation uses breaks it: client, operations, owner and contact are named', async () => {
  const removed = await judgedChange('naam: String soort', 'soort', {
    usage: usageOf('other'),
  });
  expect(removed).toMatchObject({
    severity: 'breaking',
    effect:
      'registered by portaal as Zoek, Namen (Team portaal, portaal@example.nl)',
    registeredBy: [{ client: 'portaal', operations: ['Zoek', 'Namen'] }],
  });
});

test.each([
  ['an input field', 'naam: String }\n  type Query', '}\n  type Query'],
  ['an enum value', 'WERK ZORG', 'WERK'],
])('%s that a variable may hold is used', async (_title, from, to) => {
  expect((await judgedChange(from, to)).effect).toMatch(
    /^registered by portaal as Zoek \(/,
  );
});

test('what neither an operation nor the access log shows is safe; without the log other use is not known', async () => {
  const change = ['soort: Soort oud: Int', 'soort: Soort'] as const;
  expect(await judgedChange(...change)).toMatchObject({
    severity: 'breaking',
    effect: 'no registered operation uses it, and other use is not known',
  });
  expect(await judgedChange(...change, { usage: usageOf(null) })).toMatchObject(
    {
      severity: 'safe',
      effect:
        'no registered operation uses it, and no client requested it in the 90 days until 2026-11-29',
    },
  );
});

test('of what the log does not show, it is safe when every client of the log can send registered operations only', async () => {
  const judge = async (client: string | null, change: object = {}) =>
    (
      await judgedChange('naam: String oud: Int', 'naam: String', {
        usage: usageOf(client),
        manifests: [manifest(change)],
      })
    ).severity;
  expect(await judge('portaal')).toBe('safe');
  expect(await judge('portaal', { mode: 'measure' })).toBe('breaking');
  expect(await judge('other')).toBe('breaking');
  expect(await judge(null)).toBe('breaking');
});
