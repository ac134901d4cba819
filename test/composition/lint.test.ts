import { describe, expect, test } from '@jest/globals';
import { ESLint } from 'eslint';
import { parse, Source } from 'graphql';
import tseslint from 'typescript-eslint';
import { lintFindings } from '../../gateway/cli/graph/check/lint.js';

// Without the rules that need types a text is linted in milliseconds.
const eslint = new ESLint({
  overrideConfig: [
    { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked },
  ],
});

async function violations(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: file });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

const lines = (count: number) => 'now();\n'.repeat(count);

describe('a layer is imported only by the layers above it', () => {
  test.each([
    ['gateway/limits/cost.ts', "import '../http/cors.js';"],
    ['gateway/limits/cost.ts', "export * from '../server.js';"],
    ['gateway/limits/cost.ts', "import type {} from '../cli/config.js';"],
    ['gateway/supergraph/links.ts', "import './composition/compose.js';"],
    ['shared/days.ts', "import './database/database.js';"],
    ['shared/database/columns.ts', "import '../audit/audit-tables.js';"],
    ['shared/database/columns.ts', "import '../subgraph/partner.js';"],
    ['shared/a-new-layer/a.ts', "import '../days.js';"],
    ['shared/days.ts', "import './a-new-layer/a.js';"],
  ])('%s: %s', async (file, line) => {
    expect(await violations(file, line)).toContain('house/layering');
  });

  test.each([
    ['gateway/limits/cost.ts', "import '../supergraph/list-sizes.js';"],
    ['gateway/server.ts', "import './http/cors.js';"],
    ['gateway/http/cors.ts', "import '../../shared/days.js';"],
    ['gateway/limits/cost.test.ts', "import '../http/cors.js';"],
    ['shared/audit/audit-tables.ts', "import '../database/columns.js';"],
    ['subgraphs/dji/store.ts', "import '../../shared/days.js';"],
  ])('not %s: %s', async (file, line) => {
    expect(await violations(file, line)).not.toContain('house/layering');
  });
});

describe('comments and titles of tests use the standard term', () => {
  test.each([
    '/** What may be told to the client. */',
    '// Partners that are asked.',
    "test('the questions under way', () => {});",
    "describe.each([1])('a field that is taken out', () => {});",
  ])('%s', async (line) => {
    expect(await violations('shared/days.ts', line)).toContain('house/prose');
  });

  test.each([
    '/** What may be disclosed to the client. */',
    '// The fixture of `ask` sends a request.',
    "log('asked');",
  ])('not %s', async (line) => {
    expect(await violations('shared/days.ts', line)).not.toContain(
      'house/prose',
    );
  });
});

describe('a name consists of English words, standard terms and terms of the glossary', () => {
  test.each([
    'const sjabloon = 1;',
    'function wachtrijOf() {}',
    'interface PlaatjeLegend {}',
    'interface A { readonly knooppuntOf: string }',
    'class A { #sjabloon = 1 }',
    'const f = ({ a: sjabloon }) => sjabloon;',
    'const WACHTRIJ_OF = 1;',
    'enum A { Knooppunten }',
    'const a = { sjabloon() {} };',
  ])('%s', async (line) => {
    expect(await violations('shared/days.ts', line)).toContain('house/names');
  });

  test.each([
    "import { sjabloon } from './a.js';\nsjabloon();",
    'const { sjabloon } = read();',
    'const detentiesOfPerson = 1;',
    'const graphqlURLs = 1;',
    'interface NoodtoegangInput { peildatum: string }',
  ])('not %s', async (line) => {
    expect(await violations('shared/days.ts', line)).not.toContain(
      'house/names',
    );
  });

  test('so does a file name', async () => {
    expect(await violations('shared/sjabloon.ts', '')).toContain('house/names');
  });
});

test.each(['shared/days.ts', 'subgraphs/dji/definition.ts'])(
  'a file has 300 lines of code at most, a function 60: %s',
  async (file) => {
    expect(await violations(file, lines(301))).toContain('max-lines');
    expect(await violations(file, lines(300))).not.toContain('max-lines');
    expect(await violations(file, `function a() {\n${lines(59)}}`)).toContain(
      'max-lines-per-function',
    );
    expect(
      await violations(file, `function a() {\n${lines(58)}}`),
    ).not.toContain('max-lines-per-function');
  },
);

describe('a list is a Relay connection', () => {
  const rest = 'type Query { "A." a(first: Int, after: String): AConnection }';
  const page =
    'type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }';
  const edge = 'type AEdge { cursor: String! node: Int }';
  const connection =
    'type AConnection { edges: [AEdge!]! pageInfo: PageInfo! }';
  test.each([
    ['relay-page-info', [rest, edge, connection, 'type PageInfo { a: Int }']],
    [
      'relay-connection-types',
      [rest, page, edge, 'type AConnection { a: Int }'],
    ],
    ['relay-edge-types', [rest, page, connection, 'type AEdge { node: Int }']],
    [
      'relay-arguments',
      [
        page,
        edge,
        connection,
        'type Query { "A." a(first: Int): AConnection }',
      ],
    ],
  ])('%s', async (rule, parts) => {
    expect(
      await violations('subgraphs/gemeente/schema.graphql', parts.join('\n')),
    ).toContain(`@graphql-eslint/${rule}`);
  });
});

describe('all of a schema has a description', () => {
  const text = (without: string) =>
    [
      'type Query { "A." a("A." a: B, "A." e: C): A }',
      '"A." type A { "A." a: Int }',
      '"A." input B { "A." b: Int }',
      '"A." enum C { "A." C }',
    ]
      .join('\n')
      .replace(without, without.replace('"A." ', ''));
  const found = async (without: string) => {
    const name = 'gemeente';
    const file = `subgraphs/${name}/schema.graphql`;
    const body = text(without);
    return {
      committed: (await violations(file, body)).includes(
        '@graphql-eslint/require-description',
      ),
      elsewhere: lintFindings({
        name,
        file,
        document: parse(new Source(body, file)),
      }).some(({ code }) => code === 'DESCRIPTION_MISSING'),
    };
  };

  test.each([
    ['a root field', '"A." a('],
    ['an argument', '"A." a: B'],
    ['a type', '"A." type'],
    ['a field', '"A." a: Int'],
    ['an input', '"A." input'],
    ['an input field', '"A." b'],
    ['an enum', '"A." enum'],
    ['an enum value', '"A." C }'],
  ])('%s', async (_title, without) => {
    expect(await found(without)).toEqual({ committed: true, elsewhere: true });
  });

  test('but a root type, which akkoord describes for all', async () => {
    expect(await found('nothing')).toEqual({
      committed: false,
      elsewhere: false,
    });
  });

  test('and a field of another partner, which its owner describes', () => {
    const body =
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@external"])\n"A." type A { a: Int @external }';
    const file = 'subgraphs/gemeente/schema.graphql';
    const document = parse(new Source(body, file));
    expect(lintFindings({ name: 'gemeente', file, document })).toEqual([]);
  });
});

describe('a deprecation says what to use instead and until when', () => {
  const found = async (deprecated: string) => {
    const text = `extend type Query { "A." oud(a: Int): Int ${deprecated} }`;
    const name = 'gemeente';
    const file = `subgraphs/${name}/schema.graphql`;
    return {
      committed: (await violations(file, text)).includes(
        'no-restricted-syntax',
      ),
      elsewhere: lintFindings({
        name,
        file,
        document: parse(new Source(text, file)),
      }).some(({ code }) => code === 'DEPRECATION_INCOMPLETE'),
    };
  };

  test.each([
    '@deprecated(reason: "Use `nieuw`. Removed on 2027-12-01.")',
    '@deprecated(reason: "Select `nieuw { code }`, which has both. Removed on 2028-02-29.")',
  ])('%s', async (text) => {
    expect(await found(text)).toEqual({ committed: false, elsewhere: false });
  });

  test.each([
    '@deprecated',
    '@deprecated(reason: "")',
    '@deprecated(reason: "Use `nieuw`.")',
    '@deprecated(reason: "Removed on 2027-12-01.")',
    '@deprecated(reason: "Use nieuw. Removed on 2027-12-01.")',
    '@deprecated(reason: "Use `nieuw`. Removed on 2027-13-01.")',
    '@deprecated(reason: "Use `nieuw`. Removed on 1-12-2027.")',
    '@deprecated(reason: "Use `nieuw`. Removed on 2027-12-01. Or later.")',
  ])('not %s', async (text) => {
    expect(await found(text)).toEqual({ committed: true, elsewhere: true });
  });
});
