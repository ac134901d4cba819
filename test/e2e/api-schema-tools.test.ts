import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generate } from '@graphql-codegen/cli';
import {
  buildClientSchema,
  getIntrospectionQuery,
  validateSchema,
  type IntrospectionOptions,
  type IntrospectionQuery,
} from 'graphql';
import { apiSchemaFile } from '../../gateway/supergraph/committed.js';
import { sharedFederation } from '../support/shared-federation.js';

const run = promisify(execFile);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'api-schema-'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the client preset of GraphQL Code Generator makes the types of an operation and its fragment', async () => {
  const documents = join(folder, 'client.ts');
  const target = join(folder, 'graphql/');
  writeFileSync(
    documents,
    `import { graphql } from './graphql/index.js';
export const caseload = graphql(\`query Caseload($first: Int) { mijnCaseload(first: $first) { edges { node { ...Rij } } } }\`);
export const row = graphql(\`fragment Rij on Justitiabele { uitkomst { volgendeTermijn } }\`);
`,
  );
  await generate({
    schema: apiSchemaFile,
    documents,
    silent: true,
    generates: { [target]: { preset: 'client', config: {} } },
  });
  const generated = readFileSync(join(target, 'graphql.ts'), 'utf8');
  expect(generated).toContain('export type CaseloadQuery');
  expect(generated).toContain(
    "' $fragmentRefs'?: { 'RijFragment': RijFragment }",
  );
}, 60_000);

test('gql.tada infers the types of variables and data', async () => {
  const app = join(folder, 'tada');
  mkdirSync(app);
  const project = join(app, 'tsconfig.json');
  writeFileSync(join(app, 'package.json'), '{"type":"module"}');
  writeFileSync(
    project,
    JSON.stringify({
      compilerOptions: {
        ...{ strict: true, noEmit: true, module: 'nodenext', types: [] },
        skipLibCheck: true,
        plugins: [
          {
            name: 'gql.tada/ts-plugin',
            schema: apiSchemaFile,
            tadaOutputLocation: './graphql-env.d.ts',
          },
        ],
      },
    }),
  );
  writeFileSync(
    join(app, 'client.ts'),
    `import { initGraphQLTada, type ResultOf, type VariablesOf } from 'gql.tada';
import type { introspection } from './graphql-env.js';
const graphql = initGraphQLTada<{ introspection: introspection; scalars: { Date: string } }>();
const row = graphql('fragment Rij on Justitiabele { uitkomst { volgendeTermijn } }');
const caseload = graphql('query Caseload($first: Int) { mijnCaseload(first: $first) { totalCount edges { node { ...Rij } } } }', [row]);
declare const person: ResultOf<typeof row>;
export const day: string | null | undefined = person.uitkomst?.volgendeTermijn;
export const variables: VariablesOf<typeof caseload> = { first: 3 };
declare const page: ResultOf<typeof caseload>;
// @ts-expect-error a count is a number
export const total: string | undefined = page.mijnCaseload?.totalCount;
`,
  );
  await run(process.execPath, [
    'node_modules/gql.tada/bin/cli.js',
    ...['generate-output', '--tsconfig', project],
  ]);
  await run(process.execPath, [
    'node_modules/typescript/bin/tsc',
    ...['--project', project],
  ]);
}, 120_000);

test('the Relay compiler makes a paginated, refetchable caseload and a refetchable person', async () => {
  const app = join(folder, 'relay');
  for (const each of ['', 'src', 'artifacts']) mkdirSync(join(app, each));
  writeFileSync(
    join(app, 'relay.config.json'),
    JSON.stringify({
      ...{ src: './src', artifactDirectory: './artifacts' },
      ...{ schema: './api.graphql', language: 'typescript' },
      customScalarTypes: { Date: 'string', DateTime: 'string' },
    }),
  );
  // The compiler reads a schema within its root only.
  writeFileSync(join(app, 'api.graphql'), readFileSync(apiSchemaFile));
  writeFileSync(
    join(app, 'src/Caseload.ts'),
    `graphql\`query CaseloadQuery { ...Caseload_lijst }\`;
graphql\`
  fragment Caseload_lijst on Query
  @refetchable(queryName: "CaseloadVolgendeQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" }) {
    mijnCaseload(first: $first, after: $after) @connection(key: "Caseload_mijnCaseload") {
      edges { node { ...Caseload_persoon } }
      totalCount
    }
  }\`;
graphql\`
  fragment Caseload_persoon on Justitiabele @refetchable(queryName: "CaseloadPersoonQuery") {
    persoonsgegevens { naam }
  }\`;
`,
  );
  await run(
    process.execPath,
    [resolve('node_modules/relay-compiler/cli.js'), 'relay.config.json'],
    { cwd: app },
  );
  const artifacts = join(app, 'artifacts');
  expect(readdirSync(artifacts)).toEqual([
    'CaseloadPersoonQuery.graphql.ts',
    'CaseloadQuery.graphql.ts',
    'CaseloadVolgendeQuery.graphql.ts',
    'Caseload_lijst.graphql.ts',
    'Caseload_persoon.graphql.ts',
  ]);
  const artifact = (name: string) =>
    readFileSync(join(artifacts, `${name}.graphql.ts`), 'utf8');
  expect(artifact('Caseload_lijst')).toContain('"direction": "forward"');
  expect(artifact('CaseloadPersoonQuery')).toMatch(/node\(id: \$id\)/);
});

describe('introspection answers tools', () => {
  const introspected = async (query: string) => {
    const { askWith, token } = await sharedFederation();
    const { status, body } = await askWith(
      { authorization: `Bearer ${await token('casemanager-vught')}` },
      query,
    );
    expect([status, body.errors]).toEqual([200, undefined]);
    return body.data;
  };

  test.each<[string, IntrospectionOptions]>([
    ['that request all there is', { schemaDescription: true, oneOf: true }],
    ['that request no descriptions', { descriptions: false }],
  ])('%s', async (_tool, options) => {
    const data = await introspected(
      getIntrospectionQuery({
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        inputValueDeprecation: true,
        ...options,
      }),
    );
    const found = buildClientSchema(data as IntrospectionQuery);
    expect(validateSchema(found)).toEqual([]);
    expect(found.getType('Date')).toMatchObject({
      specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
    });
    if (options.schemaDescription)
      expect(found.description).toContain('Begin with `justitiabele(id:)`');
  });

  // Apollo Kotlin's downloadApolloSchema sends this first, and then requests what exists of introspection, to seven levels of `ofType`.
  test('that first look what introspection itself has, as Apollo Kotlin does', async () => {
    const data: Record<string, { fields: { name: string }[] }> =
      await introspected(`query PreIntrospectionQuery {
        schema: __type(name: "__Schema") { ...Members }
        type: __type(name: "__Type") { ...Members }
        directive: __type(name: "__Directive") { ...Members }
        field: __type(name: "__Field") { ...Members }
        inputValue: __type(name: "__InputValue") { ...Members }
      }
      fragment Members on __Type { fields { name args { name } } }`);
    const has = (type: string, name: string) =>
      data[type]!.fields.some((field) => field.name === name);
    const features = {
      schemaDescription: has('schema', 'description'),
      specifiedByUrl: has('type', 'specifiedByURL'),
      oneOf: has('type', 'isOneOf'),
      directiveIsRepeatable: has('directive', 'isRepeatable'),
      inputValueDeprecation: has('inputValue', 'isDeprecated'),
    };
    expect(Object.values(features)).not.toContain(false);
    const schema = await introspected(
      getIntrospectionQuery({ ...features, typeDepth: 7 }),
    );
    expect(
      validateSchema(buildClientSchema(schema as IntrospectionQuery)),
    ).toEqual([]);
  });
});
