import { describe, expect, test } from '@jest/globals';
import { ESLint } from 'eslint';

// Each line is linted as the text of an existing file, so that the rules of its folder apply. Rules of typescript-eslint need the types
// of the whole project, which takes longer than all cases together: only one case uses them.
const typed = new ESLint();
const untyped = new ESLint({
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: false } },
  },
  ruleFilter: ({ ruleId }) => !ruleId.startsWith('@typescript-eslint/'),
});

async function violations(
  file: string,
  text: string,
  eslint = untyped,
): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: file });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

describe('an import across the layers is refused', () => {
  test.each([
    ['shared/graphql/errors.ts', "import '../subgraphs/gemeente/store.js';"],
    ['shared/graphql/errors.ts', "import '../gateway/config.js';"],
    ['shared/demo/keys.ts', "import '../../test/support/process.js';"],
    ['gateway/config.ts', "import '../subgraphs/gemeente/store.js';"],
    ['gateway/cli/config.ts', "import '../../subgraphs/dji/store.js';"],
    ['gateway/config.ts', "import '../test/support/process.js';"],
    ['gateway/execution/json.ts', "import '../context.js';"],
    [
      'gateway/execution/run/execution-context.ts',
      "import '../../context.js';",
    ],
    [
      'gateway/execution/run/execution-context.ts',
      "import '../../../shared/errors.js';",
    ],
    ['subgraphs/gemeente/store.ts', "import '../dji/store.js';"],
    ['subgraphs/gemeente/store.ts', "import '../../subgraphs/dji/store.js';"],
    ['subgraphs/gemeente/resolvers/query.ts', "import '../../dji/store.js';"],
    ['subgraphs/gemeente/definition.ts', "import '../../gateway/config.js';"],
    ['subgraphs/gemeente/definition.ts', "import '../../test/support/a.js';"],
    ['subgraphs/gemeente/resolvers/query.ts', "import 'typeorm';"],
    ['subgraphs/gemeente/loaders.ts', "import 'typeorm';"],
    ['subgraphs/gemeente/store.ts', "import 'graphql';"],
    ['subgraphs/gemeente/store.ts', "import './resolvers/index.js';"],
    ['subgraphs/gemeente/store.ts', "import type {} from './loaders.js';"],
    ['subgraphs/gemeente/store/inwoners.ts', "import '../definition.js';"],
    ['subgraphs/gemeente/entities/inwoner.ts', "import 'graphql';"],
    ['subgraphs/gemeente/service/current.ts', "import 'typeorm';"],
    [
      'shared/graphql/errors.ts',
      "import { env } from 'node:process';\nenv['A'];",
    ],
    [
      'shared/graphql/errors.ts',
      "import 'typeorm/driver/mysql/MysqlDriver.js';",
    ],
    ['shared/graphql/errors.ts', "import '../demo/keys.js';"],
    ['shared/days.ts', "import './testing/test-partner.js';"],
    ['gateway/server.ts', "import '../shared/demo/personas.js';"],
    ['subgraphs/gemeente/store.ts', "import '../../shared/demo/people.js';"],
    [
      'subgraphs/gemeente/store.ts',
      "import './synthetic-data/row-history.js';",
    ],
    [
      'subgraphs/gemeente/resolvers/query.ts',
      "import '../../../shared/demo/people.js';",
    ],
    ['gateway/config.ts', "import '@apollo/subgraph/dist/directives.js';"],
    ['gateway/execution/json.ts', "import 'graphql/src/index.js';"],
    ['subgraphs/gemeente/store.ts', "import '@apollo/server/dist/esm/a.js';"],
    ['test/support/process.ts', "import '@apollo/server/dist/esm/a.js';"],
  ])('%s: %s', async (file, line) => {
    expect(await violations(file, line)).toContain('no-restricted-imports');
  });

  test.each([
    'shared/graphql/errors.ts',
    'gateway/subgraphs.ts',
    'subgraphs/dji/definition.ts',
  ])(
    '%s may not use a dynamic import, which the import rules do not check',
    async (file) => {
      expect(await violations(file, "await import('./a.js');")).toContain(
        'no-restricted-syntax',
      );
    },
  );

  test('setting an environment variable is refused, in config.ts too', async () => {
    expect(
      await violations('gateway/config.ts', "process.env['A'] = '1';"),
    ).toContain('no-restricted-syntax');
  });

  test.each([
    ['shared/graphql/errors.ts', "process.env['A'];"],
    ['gateway/subgraphs.ts', 'const { env } = process;'],
    ['subgraphs/gemeente/store.ts', "process['env'];"],
  ])(
    'the environment is read in config.ts only: %s: %s',
    async (file, line) => {
      expect(await violations(file, line)).toContain(
        'no-restricted-properties',
      );
    },
  );

  test('imports within the layers are allowed', async () => {
    for (const [file, line] of [
      ['subgraphs/gemeente/store.ts', "import '../../shared/days.js';"],
      ['subgraphs/gemeente/resolvers/query.ts', "import '../store.js';"],
      ['subgraphs/gemeente/resolvers/query.ts', "import '../loaders.js';"],
      ['subgraphs/gemeente/definition.ts', "import 'typeorm';"],
      ['subgraphs/gemeente/seed.ts', "import '../../shared/demo/people.js';"],
      [
        'subgraphs/gemeente/synthetic-data/row-history.ts',
        "import '../../../shared/demo/random.js';",
      ],
      ['subgraphs/gemeente/definition.ts', "import 'graphql';"],
      ['gateway/config.ts', "import '../shared/config.js';\nprocess.env['A'];"],
      ['gateway/execution/run/execution-context.ts', "import '../json.js';"],
      ['gateway/config.ts', "import '@apollo/server/plugin/disabled';"],
      ['test/support/process.ts', "import '../../subgraphs/dji/store.js';"],
    ] as const)
      expect(
        (await violations(file, line)).filter((rule) =>
          rule.startsWith('no-restricted'),
        ),
      ).toEqual([]);
  });
});

test('a floating promise is refused', async () => {
  expect(
    await violations('shared/graphql/errors.ts', 'Promise.resolve(1);', typed),
  ).toContain('@typescript-eslint/no-floating-promises');
});

describe('a schema against the conventions is refused', () => {
  const link =
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
  test.each([
    ['no-restricted-syntax', 'type Query { "A." a: Int @deprecated }'],
    ['@graphql-eslint/require-description', 'type Query { a: Int }'],
    [
      '@graphql-eslint/require-description',
      'type Query { "A." a: A }\ntype A { a: Int }',
    ],
    ['@graphql-eslint/naming-convention', 'type Query { "A." Een_Twee: Int }'],
    [
      '@graphql-eslint/no-unreachable-types',
      'type Query { "A." a: Int } "B." type B { b: Int }',
    ],
    [
      '@graphql-eslint/known-directives',
      'type Query { "A." a: Int @onbekend }',
    ],
    [
      '@graphql-eslint/input-name',
      'type Mutation { "A." doen(invoer: String): Int }',
    ],
  ])('%s: %s', async (rule, text) => {
    expect(
      await violations('subgraphs/gemeente/schema.graphql', `${link}\n${text}`),
    ).toContain(rule);
  });
});
