import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generate } from '@graphql-codegen/cli';
import {
  buildClientSchema,
  buildSchema,
  extendSchema,
  getIntrospectionQuery,
  getNamedType,
  isObjectType,
  parse,
  validate,
  validateSchema,
  type IntrospectionQuery,
} from 'graphql';
import { apiSchemaFile } from '../../gateway/supergraph/committed.js';
import { sharedFederation } from '../support/shared-federation.js';

const schema = buildSchema(readFileSync(apiSchemaFile, 'utf8'));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'api-schema-'));
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

describe('introspection answers tools', () => {
  test.each([
    ['that request all there is', { schemaDescription: true, oneOf: true }],
    ['that request no descriptions', { descriptions: false }],
  ])('%s', async (_tool, options) => {
    const { askWith, token } = await sharedFederation();
    const { status, body } = await askWith(
      { authorization: `Bearer ${await token('casemanager-vught')}` },
      getIntrospectionQuery({
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        inputValueDeprecation: true,
        ...options,
      }),
    );
    expect([status, body.errors]).toEqual([200, undefined]);
    const found = buildClientSchema(body.data as IntrospectionQuery);
    expect(validateSchema(found)).toEqual([]);
    expect(found.getType('Date')).toMatchObject({
      specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
    });
  });
});

describe('what the Relay compiler requires', () => {
  /** Its directives for clients, as it adds them to a schema. */
  const withDirectives = extendSchema(
    schema,
    parse(`
      directive @connection(key: String!, filters: [String]) on FIELD
      directive @refetchable(queryName: String!) on FRAGMENT_DEFINITION
      directive @argumentDefinitions(first: Int, after: String) on FRAGMENT_DEFINITION`),
  );

  test('@connection: every connection has edges with cursor and node, and a PageInfo', () => {
    const connections = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && type.name.endsWith('Connection'),
    );
    expect(connections.length).toBeGreaterThan(5);
    for (const connection of connections) {
      if (!isObjectType(connection)) continue;
      const { edges, pageInfo } = connection.getFields();
      const edge = getNamedType(edges!.type);
      if (!isObjectType(edge)) throw new Error(`${edge.name} is no object.`);
      expect(Object.keys(edge.getFields())).toEqual(
        expect.arrayContaining(['cursor', 'node']),
      );
      expect(String(pageInfo!.type)).toBe('PageInfo!');
    }
    const page = schema.getType('PageInfo');
    expect(isObjectType(page) && Object.keys(page.getFields())).toEqual(
      expect.arrayContaining(['hasNextPage', 'endCursor']),
    );
  });

  test('@refetchable: a person is a Node that `node` finds by id', () => {
    expect(String(schema.getQueryType()!.getFields()['node']!.type)).toBe(
      'Node',
    );
    const document = parse(`
      query Pagina { mijnCaseload(first: 10) @connection(key: "Pagina_mijnCaseload") { edges { cursor node { __typename } } pageInfo { hasNextPage endCursor } } }
      query Opnieuw($id: ID!) { node(id: $id) { __typename id ...Persoon } }
      fragment Persoon on Justitiabele @refetchable(queryName: "Opnieuw") { id persoonsgegevens { naam } }`);
    expect(validate(withDirectives, document)).toEqual([]);
  });
});
