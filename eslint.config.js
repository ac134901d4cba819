import { existsSync, readdirSync } from 'node:fs';
import graphql from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';
import { layering } from './test/lint/layers.mjs';
import { prose } from './test/lint/prose.mjs';
import { visibleRows } from './test/lint/visible-rows.mjs';
import { names } from './test/lint/words.mjs';

// A new partner is guarded the day its folder appears.
const partners = readdirSync('subgraphs');
const schemas = [
  ...partners.map((partner) => `subgraphs/${partner}/schema.graphql`),
  ...readdirSync('examples').map((name) => `examples/${name}/schema.graphql`),
].filter((file) => existsSync(file));

const folders = (names) => `^(\\.\\./)+(${names.join('|')})(/|$)`;
const outside = (regex, message) => ({ regex, message });
const noTest = outside(folders(['test']), 'Nothing imports test.');
const noGateway = outside(
  folders(['gateway']),
  'Only test may import the gateway; partners meet it over HTTP.',
);
const noPartner = outside(
  folders(['subgraphs']),
  'Partners are met as schema text and over HTTP, never as code.',
);
const noTypeorm = outside(
  '^typeorm(/|$)',
  'The database is queried in store, entities, migrations and definition only.',
);
const noGraphql = outside(
  '^(graphql|@apollo/.*)$|/(resolvers|loaders|definition|main)(/|\\.js$)',
  'A store knows nothing of GraphQL.',
);
const noPrivatePath = outside(
  '^[^.].*/(dist|lib|build|src)/|^typeorm/',
  'A path inside a package is not public: it goes with any update. Import from the name of the package.',
);
const noEnvModule = ['process', 'node:process'].map((name) => ({
  name,
  message: 'Use the global; the environment is read in config.ts.',
}));

const noDemo = outside(
  '^\\.{1,2}/(.*/)?((demo|testing|synthetic-data)/|seed\\.js$)',
  'What is made up for demonstrations and tests stays out of production code.',
);

/** Tests, synthetic data, and the programs: each hands the demonstration to the configuration (shared/demonstration.ts). */
const mayUseDemo = [
  '**/*.{test,fixture}.ts',
  'test/**',
  '{gateway,shared}/{demo,testing}/**',
  'gateway/execution/{testing,conformance,differential}/**',
  'gateway/{main.ts,audit/{archive,migrate,retention}.ts,cli/**}',
  'subgraphs/*/{main.ts,seed.ts,synthetic-data/**,import/**,import-*.ts,report/token.ts}',
];

/** Which imports a folder may not make; the last matching entry counts, so each repeats what holds above it. */
const imports = (files, ...patterns) => {
  const rules = (...patterns) => ({
    'no-restricted-imports': [
      'error',
      { paths: noEnvModule, patterns: [noPrivatePath, ...patterns] },
    ],
  });
  return [
    { files, rules: rules(...patterns, noDemo) },
    {
      files: files.flatMap((file) => mayUseDemo.map((may) => [file, may])),
      rules: rules(...patterns),
    },
  ];
};

const partnerRules = partners.flatMap((partner) => {
  const others = partners.filter((other) => other !== partner);
  const own = [
    noTest,
    noGateway,
    outside(
      `^(\\.\\./)+(subgraphs/)?(${others.join('|')})/`,
      'A partner never imports another partner.',
    ),
  ];
  const folder = `subgraphs/${partner}`;
  return [
    imports([`${folder}/**/*.ts`], ...own),
    imports(
      [`${folder}/{resolvers,service}/**/*.ts`, `${folder}/loaders.ts`],
      ...own,
      noTypeorm,
    ),
    imports(
      [`${folder}/{store,entities,migrations}/**/*.ts`, `${folder}/store.ts`],
      ...own,
      noGraphql,
    ),
    // A test opens the database as the definition does.
    imports([`${folder}/{store,migrations}/**/*.test.ts`], ...own),
  ];
});

/** By how deep a file lies in the engine's folder: more steps up lead out of it. */
const engineRules = ['*.ts', '*/*.ts', '*/*/*.ts'].map((files, depth) =>
  imports(
    [`gateway/execution/${files}`],
    outside(
      `^(\\.\\./){${depth + 1}}`,
      'The engine knows nothing of what is around it.',
    ),
  ),
);

/** Blank lines and comments are free: a reason is no burden. */
const code = (max) => [
  'error',
  { max, skipBlankLines: true, skipComments: true },
];
const tests = ['**/*.{test,fixture}.ts', 'test/**/*.ts', '**/testing/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/*.generated.ts',
      'examples/*/kit/',
      'coverage/',
      'dist/',
      '.data*/',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      // Our objects are closures, not classes, and an interface may ask for a promise where nothing is awaited.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      // graphql's kinds are an enum that is compared with its texts everywhere.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  {
    // Tests, and the checks of a subgraph, look into responses as they come over the wire.
    files: [
      '**/*.test.ts',
      'test/**/*.ts',
      'shared/testing/**',
      'gateway/cli/graph/conform/**',
    ],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['{gateway,shared,subgraphs}/**/*.ts'],
    ignores: ['**/{config,*-config}.ts', 'shared/testing/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'The environment is read in config.ts.',
        },
      ],
    },
  },
  {
    files: ['{gateway,shared,subgraphs}/**/*.ts'],
    rules: {
      // no-restricted-imports does not see this form.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportExpression',
          message: 'Import statically, so that the import rules can see it.',
        },
        {
          selector:
            'Program > ExpressionStatement > AssignmentExpression > MemberExpression.left[object.property.name="env"]',
          message: 'An import changes nothing in the environment.',
        },
      ],
    },
  },
  {
    // A subcommand is loaded when it is used; its own imports are checked.
    files: ['gateway/cli/graph.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: {
      house: {
        rules: { layering, names, prose, 'visible-rows': visibleRows },
      },
    },
    rules: {
      'no-useless-rename': 'error',
      'object-shorthand': 'error',
      'house/names': 'error',
      'house/prose': 'error',
      'max-lines': code(300),
      'max-lines-per-function': code(60),
    },
  },
  {
    // A test is a list of cases, and what is in a describe is one function.
    files: tests,
    rules: { 'max-lines': code(760), 'max-lines-per-function': code(270) },
  },
  {
    files: ['{gateway,shared}/**/*.ts'],
    ignores: ['**/*.{test,fixture}.ts'],
    rules: { 'house/layering': 'error' },
  },
  {
    // The logboek has no relations: it shows people their own log, and reviewers who read.
    files: [
      '{subgraphs,examples}/*/{store,service,resolvers}/**/*.ts',
      '{subgraphs,examples}/*/store.ts',
    ],
    ignores: [
      '**/*.test.ts',
      'subgraphs/logboek/**',
      'examples/partner-yoga/**',
    ],
    rules: { 'house/visible-rows': 'error' },
  },
  imports(['**/*.{ts,tsx}']),
  imports(
    ['examples/partner-yoga/**/*.ts'],
    outside('^\\.\\./', 'It stands for a partner without our code.'),
  ),
  imports(['examples/partner-rest/**/*.ts'], noTest, noGateway, noPartner),
  imports(['shared/**/*.ts'], noTest, noGateway, noPartner),
  imports(['gateway/**/*.ts'], noTest, noPartner),
  engineRules,
  // Each case is asked of the engine, and of the gateway around it.
  imports(['gateway/execution/testing/conformance.ts'], noTest, noPartner),
  partnerRules,
  {
    files: ['{subgraphs,examples}/*/schema.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: {
        // All of them in one object: a schema per file would be cached after the first.
        graphQLConfig: {
          projects: Object.fromEntries(
            schemas.map((schema) => [schema, { schema }]),
          ),
        },
      },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      // Of a root type akkoord tells for all; of a field of another partner, its owner.
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          DirectiveDefinition: true,
          EnumValueDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          ignoredSelectors: [
            'ObjectTypeDefinition[name.value=/^(Query|Mutation)$/]',
            'FieldDefinition[directives.0.name.value=external]',
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        // The day is for clients, who plan by it. The same for partners elsewhere: gateway/cli/graph/check/lint.ts.
        ...[
          ':not([arguments.0])',
          ' > Argument > StringValue:not([value=/^[^`]*`[^`]+`.* Removed on \\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])\\.$/s])',
        ].map((rest) => ({
          selector: `Directive[name.value=deprecated]${rest}`,
          message:
            'Say what to use instead and until when: "Use `name`. Removed on YYYY-MM-DD."',
        })),
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
      '@graphql-eslint/relay-page-info': 'error',
      '@graphql-eslint/relay-connection-types': 'error',
      // People are found by their numbers, not by a Node's global id; a short list that is whole is no connection.
      '@graphql-eslint/relay-edge-types': [
        'error',
        {
          withEdgeSuffix: true,
          shouldImplementNode: false,
          listTypeCanWrapOnlyEdgeType: false,
        },
      ],
      // Forward only.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/known-directives': 'error',
      '@graphql-eslint/no-unreachable-types': 'error',
      '@graphql-eslint/input-name': [
        'error',
        { checkInputType: true, caseSensitiveInputType: false },
      ],
    },
  },
  {
    // It has no list, and so no pages.
    files: ['examples/partner-rest/schema.graphql'],
    rules: { '@graphql-eslint/relay-page-info': 'off' },
  },
);
