import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  buildClientSchema,
  getIntrospectionQuery,
  printSchema,
  validateSchema,
} from 'graphql';
import {
  authorizedGraph,
  type AuthorizedGraph,
} from '../testing/authorized-graph.js';

const types = `
  type Query {
    zoek(bsn: ID @by(fields: ["Persoon.bsn"]), naam: String @by(fields: []), eerste: Int): Persoon @authenticated
    lijst(filter: Filter, volgorde: Volgorde @by(fields: ["Persoon.naam"])): [Persoon!] @authenticated
    lijsten(filters: [[Filter!]]!): [Persoon!] @authenticated
    vast(volgorde: Volgorde = NAAM @by(fields: ["Persoon.bsn"])): Persoon @authenticated
    standaard(filter: Standaard): Persoon @authenticated
    verplicht(bsn: ID! @by(fields: ["Persoon.bsn"])): Persoon @authenticated
    alles(filter: Alles): Persoon @authenticated
    oordeel(hoogte: Int @by(fields: ["Risico.hoogte"])): Persoon @authenticated
    dossier(inhoud: String @by(fields: ["Dossier.inhoud"])): Persoon @authenticated
    hoort(bij: ID @by(fields: ["Persoon.dossier"])): Persoon @authenticated
    plek(naam: String @by(fields: ["Plek.naam"])): Plek @authenticated
    beide(bsn: ID @by(fields: ["Persoon.naam"]) @by(fields: ["Persoon.bsn"])): Persoon @authenticated
    weg(x: ID @by(fields: ["Persoon.ongeregeld"])): Persoon @authenticated
    schuw(bsn: ID @by(fields: ["Persoon.bsn"])): Persoon @needs(scopes: [["b"]])
  }
  type Mutation {
    doe(bsn: ID @by(fields: ["Persoon.bsn"])): Persoon @authenticated
    maak(input: Maak!): Persoon @authenticated
  }
  input Filter { naam: String @by(fields: []) bsn: ID @by(fields: ["Persoon.bsn"]) en: [Filter!] }
  input Standaard { bsn: ID = "1" @by(fields: ["Persoon.bsn"]) naam: String }
  input Alles { bsn: ID! @by(fields: ["Persoon.bsn"]) naam: String }
  input Maak { bsn: ID @by(fields: ["Persoon.bsn"]) naam: String }
  enum Volgorde { NAAM }
  type Persoon @authenticated {
    naam: String
    bsn: String @needs(scopes: [["a"]])
    ongeregeld: String @needs(scopes: [])
    dossier: Dossier
    vriend(bsn: ID @by(fields: ["Persoon.bsn"])): Persoon
  }
  type Dossier @needs(scopes: [["b"]]) { inhoud: String }
  type Risico @policy(policies: [["r"]]) { hoogte: Int }
  interface Plek { naam(deel: String): String }
  type Cel implements Plek @needs(scopes: [["a"]]) { naam(deel: String): String }
  type Tuin implements Plek @authenticated { naam(deel: String @by(fields: ["Persoon.bsn"])): String }
`;
const jan: Record<string, unknown> = { naam: 'Jan', vriend: () => jan };
const person = () => jan;
const root = {
  zoek: person,
  lijst: () => [jan],
  lijsten: () => [jan],
  vast: person,
  standaard: person,
  verplicht: person,
  alles: person,
  oordeel: person,
  dossier: person,
  hoort: person,
  plek: { __typename: 'Tuin', naam: 't' },
  beide: person,
  weg: person,
  schuw: person,
  doe: person,
  maak: person,
};

let graph: AuthorizedGraph;
beforeAll(async () => {
  graph = await authorizedGraph(types, root);
});
beforeEach(() => {
  graph.executed.length = 0;
  graph.decisionRequests.length = 0;
  graph.granted.clear();
});

const reported = (errors: any[] = []) =>
  errors.map(({ path, extensions }) => `${path.join('.')} ${extensions.code}`);
const refused = (path: string) => `${path} UNAUTHORIZED_FIELD_OR_TYPE`;

describe('an argument requires what the fields require that it reads', () => {
  test.each([
    ['zoek', '{ zoek(bsn: "1") { naam } }', {}],
    ['zoek', 'query ($b: ID) { zoek(bsn: $b) { naam } }', { b: '1' }],
    ['zoek', 'query ($b: ID = "1") { zoek(bsn: $b) { naam } }', {}],
    ['zoek', 'query ($b: ID! = "1") { zoek(bsn: $b) { naam } }', { b: '2' }],
    ['lijst', '{ lijst(filter: { bsn: "1" }) { naam } }', {}],
    ['lijst', '{ lijst(filter: { en: [{ en: { bsn: "1" } }] }) { naam } }', {}],
    [
      'lijst',
      'query ($b: ID) { lijst(filter: { naam: "x", bsn: $b }) { naam } }',
      { b: '1' },
    ],
    [
      'lijst',
      'query ($f: Filter) { lijst(filter: $f) { naam } }',
      { f: { en: [{ naam: 'x' }, { bsn: '1' }] } },
    ],
    [
      'lijst',
      'query ($f: Filter = { bsn: "1" }) { lijst(filter: $f) { naam } }',
      {},
    ],
    [
      'lijst',
      'query ($f: [Filter!]) { lijst(filter: { en: $f }) { naam } }',
      { f: { bsn: '1' } },
    ],
    [
      'lijsten',
      'query ($f: [[Filter!]]!) { lijsten(filters: $f) { naam } }',
      { f: [[{ naam: 'x' }], [{ bsn: '1' }]] },
    ],
    ['vast', '{ vast { naam } }', {}],
    ['standaard', '{ standaard(filter: {}) { naam } }', {}],
    [
      'standaard',
      'query ($f: Standaard) { standaard(filter: $f) { naam } }',
      { f: { naam: 'x' } },
    ],
    ['verplicht', '{ verplicht(bsn: "1") { naam } }', {}],
    ['beide', '{ beide(bsn: "1") { naam } }', {}],
    ['eigen', '{ eigen: zoek(bsn: "1") { naam } }', {}],
    ['zoek', '{ ...F } fragment F on Query { zoek(bsn: "1") { naam } }', {}],
    ['zoek', '{ ... { ... on Query { zoek(bsn: "1") { naam } } } }', {}],
    ['zoek.vriend', '{ zoek { vriend(bsn: "1") { naam } } }', {}],
    [
      'zoek',
      'query ($constructor: ID) { zoek(bsn: $constructor) { naam } }',
      { constructor: '1' },
    ],
  ])('%s is removed: %s', async (path, query, variables) => {
    const without = await graph.execute(query, '', variables);
    expect(reported(without.errors)).toEqual([refused(path)]);
    expect(without.errors[0].message).toMatch(
      /^Not allowed to see this\. The argument `(bsn|filters?\.(en\.)*bsn|volgorde)` /,
    );
    expect(graph.executed.join()).not.toContain('bsn');
    const withScope = await graph.execute(query, 'a', variables);
    expect(withScope.errors).toBeUndefined();
    expect(JSON.stringify(withScope.data)).toContain('"Jan"');
  });

  test.each([
    ['another argument', '{ zoek(naam: "x", eerste: 1) { naam } }', {}],
    ['none', '{ zoek { naam } }', {}],
    ['a variable without a value', 'query ($b: ID) { zoek(bsn: $b) { naam } }'],
    [
      'a variable named as what every object inherits',
      'query ($constructor: ID) { zoek(bsn: $constructor) { naam } }',
    ],
    [
      'an input without the field',
      'query ($f: Filter) { lijst(filter: $f) { naam } }',
      { f: { naam: 'x', en: [] } },
    ],
    [
      'an input with a variable without a value',
      'query ($b: ID) { lijst(filter: { bsn: $b }) { naam } }',
    ],
    ['no input with a default', '{ standaard { naam } }'],
  ])('given is %s: all is answered', async (_title, query, variables = {}) => {
    const { data, errors } = await graph.execute(query, '', variables);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('"Jan"');
  });

  test.each([
    ['{ zoek(bsn: null) { naam } }', {}],
    ['query ($b: ID) { zoek(bsn: $b) { naam } }', { b: null }],
    ['query ($b: ID = null) { zoek(bsn: $b) { naam } }', {}],
  ])(
    'an explicit null is a value: a partner may find who has none (%s)',
    async (query, variables) => {
      const { errors } = await graph.execute(query, '', variables);
      expect(reported(errors)).toEqual([refused('zoek')]);
    },
  );

  test('one document is authorized per request, and shares no plan with another request', async () => {
    const query = 'query ($b: ID) { zoek(bsn: $b) { naam } lijst { naam } }';
    for (const [variables, paths] of [
      [{ b: '1' }, [refused('zoek')]],
      [{}, []],
      [{ b: '2' }, [refused('zoek')]],
    ] as const)
      expect(
        reported((await graph.execute(query, '', variables)).errors),
      ).toEqual(paths);
    expect(new Set(graph.queryHashes.slice(0, 2)).size).toBe(2);
    expect(graph.executed[0]).toBe('{ lijst { naam } }');
  });

  test('a field with @skip is not refused', async () => {
    const query =
      'query ($nee: Boolean!) { zoek(bsn: "1") @include(if: $nee) { naam } lijst { naam } }';
    expect(await graph.execute(query, '', { nee: false })).toEqual({
      data: { lijst: [{ naam: 'Jan' }] },
    });
    const { errors } = await graph.execute(query, '', { nee: true });
    expect(reported(errors)).toEqual([refused('zoek')]);
  });

  test('at any depth of a value', async () => {
    let f: object = { bsn: '1' };
    for (let depth = 0; depth < 20_000; depth++) f = { en: [f] };
    const { errors } = await graph.execute(
      'query ($f: Filter) { lijst(filter: $f) { naam } }',
      '',
      { f },
    );
    expect(reported(errors)).toEqual([refused('lijst')]);
    expect(errors[0].message.length).toBeLessThan(400);
  });

  test('a mutation with such an argument is refused as a whole', async () => {
    for (const act of ['doe(bsn: "1")', 'maak(input: { bsn: "1" })']) {
      const { data, errors } = await graph.execute(
        `mutation { doe { naam } x: ${act} { naam } }`,
        '',
      );
      expect(data).toBeNull();
      expect(reported(errors)).toEqual([refused('x')]);
    }
    expect(graph.executed).toEqual([]);
  });

  test('rules of the parent type and of the result type count', async () => {
    for (const query of ['dossier(inhoud: "x")', 'hoort(bij: "x")']) {
      const without = await graph.execute(`{ ${query} { naam } }`, 'a');
      expect(reported(without.errors)).toEqual([refused(query.split('(')[0]!)]);
      const withScope = await graph.execute(`{ ${query} { naam } }`, 'b');
      expect(withScope.errors).toBeUndefined();
    }
  });

  test('policies count, and are decided on only when the argument is given', async () => {
    const query = '{ oordeel(hoogte: 1) { naam } }';
    expect(reported((await graph.execute(query, 'a b')).errors)).toEqual([
      refused('oordeel'),
    ]);
    graph.granted.add('r');
    expect((await graph.execute(query, '')).errors).toBeUndefined();
    expect(graph.decisionRequests).toHaveLength(2);
    await graph.execute('{ oordeel { naam } }', '');
    expect(graph.decisionRequests).toHaveLength(2);
  });

  test('a field of an interface requires what it requires on every implementation', async () => {
    const query = '{ plek(naam: "x") { __typename } }';
    expect(reported((await graph.execute(query, '')).errors)).toEqual([
      refused('plek'),
    ]);
    expect((await graph.execute(query, 'a')).errors).toBeUndefined();
  });

  test('through an interface it is authorized for each possible type', async () => {
    const { errors } = await graph.execute(
      '{ plek { ... on Tuin { naam(deel: "x") } } }',
      '',
    );
    expect(reported(errors)).toEqual([refused('plek.naam')]);
  });

  test('what another purpose would permit has its own error code', async () => {
    const { errors } = await graph.execute(
      '{ zoek(bsn: "1") { naam } }',
      '',
      {},
      undefined,
      'a',
    );
    expect(reported(errors)).toEqual(['zoek PURPOSE_NOT_ALLOWED']);
  });

  test('a denied field has no error about its arguments', async () => {
    const { errors } = await graph.execute('{ schuw(bsn: "1") { naam } }', '');
    expect(errors).toEqual([
      {
        message: 'Not allowed to see this.',
        path: ['schuw'],
        extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
      },
    ]);
  });

  test('without a token no argument is permitted', async () => {
    const { data } = await graph.execute('{ zoek(naam: "x") { naam } }', null);
    expect(data).toEqual({ zoek: null });
  });
});

describe('introspection', () => {
  const seenBy = async (scopes: string) => {
    const { data } = await graph.execute(getIntrospectionQuery(), scopes);
    const schema = buildClientSchema(data);
    expect(validateSchema(schema)).toEqual([]);
    return printSchema(schema).replace(/\s+/g, ' ');
  };

  test('hides arguments and input fields without permission', async () => {
    const seen = await seenBy('');
    expect(seen).toContain('zoek(naam: String, eerste: Int): Persoon');
    expect(seen).toContain('input Filter { naam: String en: [Filter!] }');
    expect(seen).toContain('input Maak { naam: String }');
    expect(seen).toContain('vriend: Persoon');
    expect(await seenBy('a')).toContain(
      'zoek(bsn: ID, naam: String, eerste: Int): Persoon',
    );
  });

  test('hides the field when a denied argument is required or has a default, and types that are then unreachable', async () => {
    const seen = await seenBy('');
    for (const field of ['verplicht', 'vast'])
      expect(seen).not.toContain(field);
    expect(seen).not.toContain('input Alles');
    expect(seen).toContain(' alles: Persoon');
    expect(seen).toContain(' standaard: Persoon');
    expect(await seenBy('a')).toContain('verplicht(bsn: ID!): Persoon');
  });
});
