import { describe, expect, test } from '@jest/globals';
import { ApolloGateway } from '@apollo/gateway';
import { disableApolloTelemetry } from '../../execution/config.js';
import { apolloPlanner } from '../../execution/planning/apollo-planner.js';
import { compositionResult } from './composition-result.js';
import { committedSupergraph } from '../committed.js';
import { compose } from './compose.js';
import { partnerSchemas } from './partner-schema.js';
import { withoutAccessRules } from '../strip.js';
import { Supergraph } from '../supergraph.js';

const schema = (
  name: string,
  body: string,
  imports = ['@key', '@authenticated', '@requiresScopes'],
) => ({
  name,
  file: `subgraphs/${name}/schema.graphql`,
  text: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${JSON.stringify(imports)})\n${body}`,
});
const errorsOf = (schemas: Parameters<typeof compose>[0]) =>
  compose(schemas).errors?.map(String);
const loads = async (supergraph: string) => {
  disableApolloTelemetry();
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    buildService: () => ({}) as never,
  });
  try {
    return (await gateway.load()).schema;
  } finally {
    await gateway.stop();
  }
};

describe('the committed supergraph', () => {
  test('is composed from the schemas of the partners, access rules included', () => {
    expect(compositionResult(partnerSchemas()).supergraph).toBe(
      committedSupergraph(),
    );
    expect(committedSupergraph()).toContain(
      '@requiresScopes(scopes: [["bsn:lezen"]])',
    );
    // Names of specifications, and no address at which anything answers.
    expect(committedSupergraph()).not.toMatch(
      /https?:\/\/(?!specs\.apollo\.dev|scalars\.graphql\.org|[a-z.]+\.example\/specs\/)/,
    );
  });

  test('is loaded by the engine without its access rules, and rejected with them', async () => {
    await expect(loads(committedSupergraph())).rejects.toThrow('SECURITY');
    const sdl = withoutAccessRules(
      new Supergraph(committedSupergraph()).document,
    );
    const graph = await loads(sdl);
    const plan = apolloPlanner(sdl).plan('{ normen { code } }', new Map());
    expect(plan?.kind).toBe('Fetch');
    expect(graph.getType('Justitiabele')).toBeDefined();
  });
});

describe('composition errors have partner, file and line (N28)', () => {
  test.each([
    [
      'a field without a rule',
      'type Query { a: A @authenticated }\ntype A {\n  b: Int\n}',
      'x (subgraphs/x/schema.graphql:4:3): A.b has no access rule. Write @authenticated, @requiresScopes or @policy on the field or on the type A.',
    ],
    [
      'a root field with an access rule on its type only',
      'type Query @authenticated { a: Int }',
      'x (subgraphs/x/schema.graphql:2:29): Query.a has no access rule. Write @authenticated, @requiresScopes or @policy on the field itself: it is a root field.',
    ],
    [
      'a root field of a renamed root type',
      'extend schema { query: Vraag }\ntype Vraag @authenticated { a: Int }',
      'x (subgraphs/x/schema.graphql:3:29): Vraag.a has no access rule. Write @authenticated, @requiresScopes or @policy on the field itself: it is a root field.',
    ],
    [
      'a non-null root field',
      'type Query { a: Int! @authenticated }',
      'x (subgraphs/x/schema.graphql:2:14): Query.a must be nullable (no "!"): when this partner is down, the other partners\' root fields stay. Remove the "!".',
    ],
    [
      'a syntax error',
      'type Query {',
      'x (subgraphs/x/schema.graphql:2:13): Syntax Error: Expected Name, found <EOF>. Correct it first: the rest of the file is not read.',
    ],
    [
      'an unknown type',
      'type Query {\n  a: B @authenticated }',
      'x (subgraphs/x/schema.graphql:3:6): Unknown type B. Import or define what is unknown, or correct its name.',
    ],
  ])('%s', (_title, body, expected) => {
    expect(errorsOf([schema('x', body)])).toEqual([expected]);
  });

  test.each([
    ['Query', 'q: Query', 'Query'],
    ['a list', 'q: [Query!]!', 'Query'],
    ['Mutation', 'q: Mutation', 'Mutation'],
  ])(
    'a field that leads back to a root type (%s), below which nothing would be counted',
    (_title, field, root) => {
      const body = `type Query { a: A @authenticated } type Mutation { doe: A @authenticated } type A @authenticated { ${field} }`;
      expect(errorsOf([schema('x', body)])).toEqual([
        expect.stringMatching(
          new RegExp(`^x .*: A.q leads back to ${root}: .* at the root.$`),
        ),
      ]);
    },
  );

  test('N14: a value from its context, under any name, which the engine does not support', () => {
    const errors = errorsOf([
      {
        name: 'x',
        file: 'f',
        text: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated", "@context", { name: "@fromContext", as: "@uit" }])
type Query { a: A @authenticated }
type A @key(fields: "id") @context(name: "c") @authenticated { id: ID! bsn: ID b: B }
type B @key(fields: "id") @authenticated { id: ID! c(bsn: ID @uit(field: "$c { bsn }")): Int }`,
      },
    ]);
    expect(errors).toEqual([
      'x (f:3:27): @context is not supported: access to a value from a parent field is not checked. Declare what the field needs as an argument, or with @requires.',
      'x (f:4:62): @uit is not supported: access to a value from a parent field is not checked. Declare what the field needs as an argument, or with @requires.',
    ]);
  });

  const composed = (text: string) =>
    errorsOf([
      {
        name: 'x',
        file: 'f',
        text: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@authenticated"])
type Query { a(by: By): Int @authenticated }
${text.includes('input By') ? '' : 'input By { n: Int }'}
${text}`,
      },
    ]);

  test.each([
    ['type Subscription { a: Int @authenticated }', '4:6'],
    ['extend type Subscription { a: Int @authenticated }', '4:13'],
    [
      'type Stroom { a: Int @authenticated }\nextend schema { subscription: Stroom }',
      '5:17',
    ],
  ])(
    'subscriptions, which the gateway does not support, are rejected: %s',
    (text, at) => {
      expect(composed(text)).toEqual([
        `x (f:${at}): The gateway does not serve subscriptions. Remove the root type of subscriptions; clients poll.`,
      ]);
    },
  );

  test.each(['input By @oneOf { n: Int m: Int }', 'extend input By @oneOf'])(
    '@oneOf, which composition drops, is rejected: %s',
    (text) => {
      expect(composed(text)!.join()).toMatch(
        /^x \(f:4:\d+\): @oneOf is lost in composition/,
      );
    },
  );

  test.each([
    [
      'by its own rule',
      'bsn',
      'bsn: ID! @requiresScopes(scopes: [["bsn:lezen"]])',
      'A.bsn',
    ],
    [
      'by a policy',
      'bsn',
      'bsn: ID! @federation__policy(policies: [["p"]])',
      'A.bsn',
    ],
    ['by the rule of its scalar', 'bsn', 'bsn: Bsn!', 'A.bsn'],
    ['below another type', 'p { bsn }', 'p: P!', 'P.bsn'],
    ['by the rule of another type', 'q { bsn }', 'q: Q!', 'A.q'],
    ['in one of two keys', 'id bsn', 'id: ID! bsn: Bsn!', 'A.bsn'],
  ])(
    'N14: a key that requires more than its type, %s, with every partner that has it',
    (_title, key, fields, at) => {
      const others =
        'scalar Bsn @requiresScopes(scopes: [["bsn:lezen"]]) type P @shareable @authenticated { bsn: ID! @requiresScopes(scopes: [["bsn:lezen"]]) } type Q @shareable @requiresScopes(scopes: [["bsn:lezen"]]) { bsn: ID! }';
      const partner = (name: string, root: string, own: string) =>
        schema(
          name,
          `${root} type A @key(fields: "${key}") @authenticated { ${fields} ${own}: Int } ${others}`,
          ['@key', '@shareable', '@authenticated', '@requiresScopes'],
        );
      const errors = errorsOf([
        partner('x', 'type Query { a: A @authenticated }', 'b'),
        partner('y', '', 'c'),
      ]);
      expect(errors).toEqual(
        ['x', 'y'].map((name) =>
          expect.stringMatching(
            new RegExp(
              `^${name} .*:2:\\d+\\): ${at} is in a @key of A, but requires more than A does: .* or give the type the same rule.$`,
            ),
          ),
        ),
      );
    },
  );

  test('a field that requires another with conflicting arguments', () => {
    const imports = ['@key', '@external', '@requires', '@authenticated'];
    const errors = errorsOf([
      schema(
        'x',
        'type Query { a: A @authenticated } type A @key(fields: "id") @authenticated { id: ID! weight(unit: String): Int }',
        imports,
      ),
      schema(
        'y',
        'type A @key(fields: "id") @authenticated { id: ID! weight(unit: String): Int @external b: Int @requires(fields: "weight(unit: \\"kg\\") weight") }',
        imports,
      ),
    ]);
    expect(errors).toEqual([
      'y (subgraphs/y/schema.graphql:2:88): A.b requires weight of A, and A.b requires weight(unit: "kg"): an entity has one value for it. Give what one of them needs a field of its own.',
    ]);
  });

  test('but not a key that requires no more than its type', () => {
    const errors = errorsOf([
      schema(
        'x',
        'type Query { a: A @authenticated } type A @key(fields: "bsn") @requiresScopes(scopes: [["bsn:lezen"]]) { bsn: ID! @requiresScopes(scopes: [["bsn:lezen"]]) @authenticated b: Int }',
      ),
    ]);
    expect(errors).toBeUndefined();
  });

  test.each([
    ['an argument', 'a(x: I RULE): Int @authenticated', 'i: Int'],
    ['an input field', 'a(x: I): Int @authenticated', 'i: Int RULE'],
  ])(
    'N17: an access rule on %s, which nothing would enforce',
    (_title, field, inputField) => {
      const text = `type Query { ${field} } input I { ${inputField} }`;
      const errors = errorsOf([
        schema(
          'x',
          text.replace('RULE', '@requiresScopes(scopes: [["bsn:lezen"]])'),
        ),
      ]);
      expect(errors!.join()).toContain('"@requiresScopes" may not be used on');
      expect(compose([schema('x', text.replace('RULE', ''))]).errors).toBe(
        undefined,
      );
    },
  );

  test('a type that two partners define differently, with the names of both', () => {
    const errors = errorsOf([
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

describe('a rule is enforced and stripped under whatever name it is imported', () => {
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
    const stripped = withoutAccessRules(new Supergraph(supergraph!).document);
    expect(stripped).not.toMatch(
      /SECURITY\)|@login|@needs|authenticated|equiresScopes|olicy/,
    );
    expect(
      Object.keys((await loads(stripped)).getQueryType()!.getFields()),
    ).toEqual(['a', 'b']);
  });

  test('a directive that only has the name of a rule does not count', () => {
    const errors = errorsOf([
      {
        name: 'x',
        file: 'f',
        text: 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\ndirective @authenticated on FIELD_DEFINITION\ntype Query { a: Int @authenticated }',
      },
    ]);
    expect(errors![0]).toContain('Query.a has no access rule');
  });
});
