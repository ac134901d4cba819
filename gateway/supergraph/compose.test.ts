import { describe, expect, test } from '@jest/globals';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import '../engine/config.js';
import { createLogger } from '../../shared/logger.js';
import { createEngine } from '../engine/engine.js';
import { committedSupergraph } from './committed.js';
import { compose, partnerSchemas } from './compose.js';
import { supergraphFacts } from './facts.js';
import { withoutAccessRules } from './strip.js';

const schema = (
  name: string,
  body: string,
  imports = ['@key', '@authenticated', '@requiresScopes'],
) => ({
  name,
  file: `subgraphs/${name}/schema.graphql`,
  text: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${JSON.stringify(imports)})\n${body}`,
});
const loads = async (supergraph: string) => {
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    buildService: () => ({}) as GraphQLDataSource,
  });
  try {
    return (await gateway.load()).schema;
  } finally {
    await gateway.stop();
  }
};

describe('the committed supergraph', () => {
  test('is what the schemas of the partners compose to, access rules included', () => {
    expect(compose(partnerSchemas()).supergraph).toBe(committedSupergraph());
    expect(committedSupergraph()).toContain(
      '@requiresScopes(scopes: [["bsn:lezen"]])',
    );
    expect(committedSupergraph()).not.toMatch(
      /https?:\/\/(?!specs\.apollo\.dev)/,
    );
  });

  test('is loaded by the engine without its rules, and refused with them', async () => {
    await expect(loads(committedSupergraph())).rejects.toThrow('SECURITY');
    const sources = new Map(
      supergraphFacts(committedSupergraph()).partners.map((name) => [
        name,
        {} as GraphQLDataSource,
      ]),
    );
    const engine = createEngine(
      committedSupergraph(),
      sources,
      createLogger('test', 'silent'),
    );
    const { schema: graph } = await engine.load();
    await engine.stop();
    expect(graph.getType('Justitiabele')).toBeDefined();
  });
});

describe('what does not compose is said by partner, file and line', () => {
  test.each([
    [
      'a field without a rule',
      'type Query { a: A @authenticated }\ntype A {\n  b: Int\n}',
      'x (subgraphs/x/schema.graphql:4): A.b has no access rule. Write @authenticated, @requiresScopes or @policy on the field or on the type A.',
    ],
    [
      'a root field ruled by its type alone',
      'type Query @authenticated { a: Int }',
      'x (subgraphs/x/schema.graphql:2): Query.a has no access rule. Write @authenticated, @requiresScopes or @policy on the field itself: it is a root field.',
    ],
    [
      'a root field of a renamed root type',
      'extend schema { query: Vraag }\ntype Vraag @authenticated { a: Int }',
      'x (subgraphs/x/schema.graphql:3): Vraag.a has no access rule. Write @authenticated, @requiresScopes or @policy on the field itself: it is a root field.',
    ],
    [
      'a root field that is never null',
      'type Query { a: Int! @authenticated }',
      'x (subgraphs/x/schema.graphql:2): Query.a must be nullable (no "!"): when this partner is down, the other partners\' root fields stay.',
    ],
    [
      'a schema that is no GraphQL',
      'type Query {',
      'x (subgraphs/x/schema.graphql:2): Syntax Error: Expected Name, found <EOF>.',
    ],
    [
      'an unknown type',
      'type Query {\n  a: B @authenticated }',
      'x (subgraphs/x/schema.graphql:3): [x] Unknown type B',
    ],
  ])('%s', (_title, body, expected) => {
    expect(compose([schema('x', body)])).toEqual({ errors: [expected] });
  });

  test('a type that two partners define differently, with both named', () => {
    const { errors } = compose([
      schema(
        'x',
        'type Query { a: A @authenticated } type A @authenticated { b: Int }',
      ),
      schema('y', 'type A @authenticated { b: String }'),
    ]);
    expect(errors!.join()).toContain('subgraph "x"');
    expect(errors!.join()).toContain('subgraph "y"');
  });
});

describe('a rule counts and is taken out under whatever name it was imported', () => {
  const renamed = [
    {
      name: 'renamed',
      file: 'f',
      text: 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [{ name: "@authenticated", as: "@login" }, { name: "@requiresScopes", as: "@needs" }])\ntype Query { a: Int @login b: Int @needs(scopes: [["x"]]) }',
    },
    schema(
      'prefixed',
      'type Query { a: Int @federation__authenticated b: Int @federation__policy(policies: [["x"]]) }',
      [],
    ),
    {
      name: 'namespaced',
      file: 'f',
      text: 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", as: "fed")\ntype Query { a: Int @fed__authenticated b: Int @fed__requiresScopes(scopes: [["x"]]) }',
    },
  ];
  test.each(renamed)('$name', async (partner) => {
    const { supergraph } = compose([partner]);
    const stripped = withoutAccessRules(supergraph!);
    expect(stripped).not.toMatch(
      /SECURITY\)|@login|@needs|authenticated|equiresScopes|olicy/,
    );
    expect(
      Object.keys((await loads(stripped)).getQueryType()!.getFields()),
    ).toEqual(['a', 'b']);
  });

  test('a directive that only bears the name of a rule does not count', () => {
    const { errors } = compose([
      {
        name: 'x',
        file: 'f',
        text: 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\ndirective @authenticated on FIELD_DEFINITION\ntype Query { a: Int @authenticated }',
      },
    ]);
    expect(errors![0]).toContain('Query.a has no access rule');
  });
});
