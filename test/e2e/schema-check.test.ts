import { mkdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  portalManifest,
  registered,
} from '../../gateway/operations/manifest.fixture.js';
import { schemaCopy, schemaOf, type Edit } from '../support/schema-copy.js';

const { pathOf, write, read, edit, undo, run, checked } = schemaCopy();

/** A new value needs one. */
function label(partner: string, type: string, values: object): void {
  const file = `subgraphs/${partner}/labels.json`;
  const labels = JSON.parse(read(file)) as Record<string, object>;
  labels[type] = { ...labels[type], ...values };
  write(file, JSON.stringify(labels));
}

function use(...coordinates: string[]): void {
  const uses = coordinates.map((coordinate) => ({
    coordinate,
    client: 'portaal',
    role: 'casemanager',
    purpose: 'https://example.org/plan/v1',
    requests: 214,
    last: '2026-11-28',
  }));
  write(
    'usage.json',
    JSON.stringify({ version: 1, days: 90, until: '2026-11-29', uses }),
  );
}
const accept = (change: string, until: string) =>
  write(
    'subgraphs/reclassering/accepted-changes.json',
    JSON.stringify([{ change, until, reason: 'agreed with portaal' }]),
  );

const niveau =
  '  "1 (light) to 3 (intensive)."\n  niveau: Int @requiresScopes(scopes: [["toezicht:lezen"], ["mijn:lezen"]])\n';
const withoutNiveau: Edit = ['reclassering', niveau, ''];

test('schemas that have not changed are in order', async () => {
  const { code, out } = await run();
  expect([code, out]).toEqual([
    0,
    expect.stringContaining('0 breaking changes'),
  ]);
});

describe('a removed field', () => {
  test('breaks those who used it, and the report says who and where', async () => {
    edit(withoutNiveau);
    use('Toezicht.niveau');
    const { code, out, err } = await run('--usage=usage.json');
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('1 breaking change,'),
    ]);
    expect(out).toMatch(
      /^breaking FIELD_REMOVED Toezicht\.niveau\n {2}subgraphs\/reclassering\/schema\.graphql:\d+:6\n/m,
    );
    expect(out).toContain('requested by portaal 214 times, last 2026-11-28');
    expect(out).toContain('loses Toezicht.niveau');
  });

  test('breaks the registered operations that select it, and the report names the client, its owner and how to reach them', async () => {
    edit(withoutNiveau);
    mkdirSync(pathOf('operations'));
    write(
      'operations/portaal.json',
      JSON.stringify({
        ...portalManifest,
        operations: [
          registered(
            'Toezicht',
            'query Toezicht($id: ID!) { justitiabele(id: $id) { toezichten { niveau } } }',
          ),
        ],
      }),
    );
    const { code, out } = await run('--operations=operations');
    expect(code).toBe(1);
    expect(out).toContain('Judged by 1 registered operations of 1 clients.');
    expect(out).toContain(
      'registered by portaal as Toezicht (Team portaal, portaal@example.nl)',
    );
    write('operations/portaal.json', '{}');
    const broken = await run('--operations=operations');
    expect([broken.code, broken.err]).toEqual([
      2,
      expect.stringContaining('operations/portaal.json cannot be used'),
    ]);
  });

  test('that no client requested is safe, and the report has the days', async () => {
    edit(withoutNiveau);
    use('Toezicht.status');
    const { exit, at } = await checked('--usage=usage.json');
    expect(exit).toBe(0);
    expect(at('FIELD_REMOVED Toezicht.niveau')).toMatchObject({
      severity: 'safe',
      effect: 'no client requested it in the 90 days until 2026-11-29',
    });
  });

  test('that is accepted keeps nothing from being released; an expired acceptance and an unused one are reported', async () => {
    edit(withoutNiveau);
    accept('FIELD_REMOVED Toezicht.niveau', '9999-12-31');
    expect(await checked()).toMatchObject({
      exit: 0,
      changes: [
        { severity: 'breaking', accepted: { reason: 'agreed with portaal' } },
      ],
      acceptances: [],
    });
    accept('FIELD_REMOVED Toezicht.niveau', '2020-01-01');
    expect(await checked()).toMatchObject({
      exit: 1,
      acceptances: [{ problem: 'expired' }],
    });
    accept('FIELD_REMOVED Toezicht.nergens', '9999-12-31');
    expect(await checked()).toMatchObject({
      exit: 1,
      acceptances: [{ problem: 'unused' }],
    });
  });

  test('is given in SARIF with its place, and in Markdown as a row', async () => {
    edit(withoutNiveau);
    const sarif = await run('--format=sarif');
    expect(sarif.code).toBe(1);
    const line =
      read(schemaOf('reclassering')).split('\ntype Toezicht')[0]!.split('\n')
        .length + 1;
    expect(JSON.parse(sarif.out)).toMatchObject({
      $schema: expect.stringContaining('sarif-2.1.0'),
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: { name: 'graph check', rules: [{ id: 'FIELD_REMOVED' }] },
          },
          results: [
            {
              ruleId: 'FIELD_REMOVED',
              level: 'error',
              message: { text: expect.stringContaining('Toezicht.niveau') },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: schemaOf('reclassering') },
                    region: {
                      startLine: line,
                      startColumn: 6,
                      endLine: line,
                      endColumn: 14,
                    },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
    const { out } = await run('--format=markdown');
    expect(out).toContain('| breaking | `FIELD_REMOVED Toezicht.niveau` |');
  });
});

test('each kind of change is judged by those whom it concerns', async () => {
  edit(
    ['reclassering', 'niveau: Int @', 'niveau: String @'],
    ['reclassering', '  TELEFONISCH\n', '  TELEFONISCH\n  BEELDBELLEN\n'],
    ['reclassering', '  uiterlijkOp: Date\n}', '  uiterlijkOp: Date!\n}'],
    ['akkoord', '  ERNST\n', '  ERNST\n  NAAM\n'],
    ['gemeente', 'metBeeindigde: Boolean = false', 'metBeeindigde: Boolean!'],
  );
  label('reclassering', 'Contactsoort', { BEELDBELLEN: 'Beeldbellen' });
  label('akkoord', 'CaseloadVolgorde', { NAAM: 'Naam' });
  use(
    'Toezicht.niveau',
    'Contact.soort',
    'AdviesAanvragenInput.soort',
    'CaseloadVolgorde.ERNST',
  );
  const { at, exit } = await checked('--usage=usage.json');
  expect(exit).toBe(1);
  expect(
    [
      'FIELD_TYPE_CHANGED Toezicht.niveau',
      'ENUM_VALUE_ADDED Contactsoort.BEELDBELLEN',
      'ENUM_VALUE_ADDED CaseloadVolgorde.NAAM',
      'INPUT_FIELD_TYPE_CHANGED AdviesAanvragenInput.uiterlijkOp',
      'FIELD_ARGUMENT_TYPE_CHANGED Query.gemeenten(metBeeindigde:)',
    ].map((change) => at(change)?.severity),
  ).toEqual(['breaking', 'dangerous', 'safe', 'breaking', 'breaking']);
  expect(
    at('FIELD_ARGUMENT_TYPE_CHANGED Query.gemeenten(metBeeindigde:)')?.effect,
  ).toContain('requests that disclose no data subject');
});

test('a narrower access rule breaks, a wider one is for review, and both are said in words', async () => {
  const rule = '[["advies:lezen"], ["toezicht:lezen"]]';
  const { at, access, exit } = await changed('[["nakoming:lezen"]]');
  expect(exit).toBe(1);
  expect(at('ACCESS_NARROWED Justitiabele.clientnummer')).toMatchObject({
    severity: 'breaking',
  });
  expect(access.join('\n')).toContain('loses Justitiabele.clientnummer');
  const wider = await changed(
    '[["advies:lezen"], ["toezicht:lezen"], ["keten:lezen"]]',
  );
  expect(wider.exit).toBe(0);
  expect(wider.at('ACCESS_WIDENED Justitiabele.clientnummer')).toMatchObject({
    severity: 'dangerous',
    effect: 'for review',
  });
  expect(wider.access.join('\n')).toContain('gains Justitiabele.clientnummer');

  async function changed(to: string) {
    undo();
    edit(['reclassering', rule, to]);
    return checked();
  }
});

test('who sees what is judged by party.json as it is: a new scope is known, and a scope that is taken away breaks', async () => {
  const party = 'subgraphs/reclassering/party.json';
  const declared = read(party);
  const scope = '"toezicht:lezen",';
  expect(declared).toContain(scope);
  write(party, declared.replace(scope, `${scope} "toezicht:niveau",`));
  edit([
    'reclassering',
    'niveau: Int @requiresScopes(scopes: [["toezicht:lezen"]',
    'niveau: Int @requiresScopes(scopes: [["toezicht:niveau"]',
  ]);
  expect((await checked()).exit).toBe(0);
  undo();
  // Other parties have it still.
  write(party, declared.replace('"afspraak:schrijven",', ''));
  const { exit, changes, access } = await checked();
  expect([exit, new Set(changes.map(({ code }) => code))]).toEqual([
    1,
    new Set(['ACCESS_NARROWED']),
  ]);
  expect(access.join('\n')).toMatch(/^reclasseringswerker loses /m);
});

test('a schema elsewhere is composed instead of that of its partner, and linted; one that does not compose is an error', async () => {
  const text = read(schemaOf('reclassering'));
  write('mine.graphql', `${text}\nenum lower { a }\n`);
  const { lint, exit } = await checked(
    '--partner=reclassering',
    '--schema=mine.graphql',
  );
  expect([exit, lint.map(({ message }) => message)]).toEqual([
    0,
    [
      'lower is not in PascalCase.',
      'lower has no description.',
      'lower.a has no description.',
      'a is not in UPPER_CASE.',
      expect.stringMatching(
        /^People read the codes of \d+ enum values in words, Adviessoort\.VOORGELEIDING .* labels\.json/,
      ),
    ],
  ]);
  write(
    'mine.graphql',
    text.replace('type PageInfo @shareable', 'type PageInfo'),
  );
  const { code, out, err } = await run(
    '--partner=reclassering',
    '--schema=mine.graphql',
  );
  expect([code, err]).toEqual([
    1,
    expect.stringContaining('do not compose: 1 error'),
  ]);
  expect(out).toContain('error INVALID_FIELD_SHARING');
  expect(out).toContain('mine.graphql:');
});
