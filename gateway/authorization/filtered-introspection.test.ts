import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  buildClientSchema,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
} from 'graphql';
import {
  authorizedGraph,
  type AuthorizedGraph,
} from '../testing/authorized-graph.js';

const types = `
  type Query {
    persoon(id: ID!, met: Filter): Persoon @authenticated
    dossiers(zoek: Zoek): [Dossier!] @needs(scopes: [["b"]])
    plek: Plek @authenticated
    gevonden: [Gevonden] @authenticated
    beleid: Oordeel @policy(policies: [["p"]])
    leeg: Leeg @authenticated
    ongeregeld: Wees
    terug: Query @authenticated
  }
  type Mutation { wis(input: WisInput!): WisPayload @needs(scopes: [["a"]]) }
  input Filter { soort: Soort }
  input Zoek { term: String kleur: Kleur = ROOD }
  input WisInput { id: ID! }
  type WisPayload @authenticated { gewist: Int }
  "Iemand."
  type Persoon @authenticated { naam: String bsn: Nummer @needs(scopes: [["a"]]) dossier(van: Dag): Dossier oud: Int @deprecated(reason: "weg") }
  type Dossier @needs(scopes: [["b"]]) { inhoud: String persoon: Persoon }
  type Oordeel @authenticated { risico: Int }
  type Leeg @authenticated { niets: Int @needs(scopes: [["c"]]) }
  type Wees @authenticated { a: Int }
  enum Soort { EEN TWEE }
  enum Kleur { ROOD }
  scalar Nummer
  scalar Dag
  interface Plek { code: String naam: String }
  type Cel implements Plek @needs(scopes: [["a"]]) { code: String naam: String slot: String }
  type Tuin implements Plek @authenticated { code: String naam: String @needs(scopes: [["b"]]) gras: String }
  union Gevonden = Cel | Dossier
`;

let graph: AuthorizedGraph;
beforeAll(async () => {
  graph = await authorizedGraph(types, { persoon: { naam: 'Jan' }, terug: {} });
});
beforeEach(() => {
  graph.executed.length = 0;
  graph.granted.clear();
});

const seenBy = async (scopes: string) => {
  const { data, errors } = await graph.execute(getIntrospectionQuery(), scopes);
  expect(errors).toBeUndefined();
  const schema = buildClientSchema(data);
  expect(validateSchema(schema)).toEqual([]);
  return printSchema(lexicographicSortSchema(schema));
};

describe('introspection shows a caller a valid schema with what is permitted (N25)', () => {
  test('with few scopes', async () => {
    expect(await seenBy('')).toBe(`input Filter {
  soort: Soort
}

"""Iemand."""
type Persoon {
  naam: String
  oud: Int @deprecated(reason: "weg")
}

interface Plek {
  code: String
}

type Query {
  persoon(id: ID!, met: Filter): Persoon
  plek: Plek
  terug: Query
}

enum Soort {
  EEN
  TWEE
}

type Tuin implements Plek {
  code: String
  gras: String
}`);
  });

  test('with more scopes', async () => {
    const some = await seenBy('a');
    expect(some).toContain('bsn: Nummer');
    expect(some).toContain('union Gevonden = Cel\n');
    expect(some).toContain('wis(input: WisInput!): WisPayload');
    expect(some).not.toMatch(/Dossier|Zoek|Kleur|ROOD|Dag|Oordeel|Leeg|Wees/);
    const others = await seenBy('b');
    expect(others).toContain('dossier(van: Dag): Dossier');
    expect(others).toMatch(/union Gevonden = Dossier\n/);
    expect(others).toContain('kleur: Kleur = ROOD');
    expect(others).not.toMatch(/Cel|slot|bsn|Nummer|wis|Mutation/i);
  });

  test('by the granted policies', async () => {
    graph.granted.add('p');
    expect(await seenBy('')).toContain('beleid: Oordeel');
    graph.granted.clear();
    expect(await seenBy('')).not.toContain('Oordeel');
  });

  test('per caller, whatever another caller received before', async () => {
    const first = await seenBy('a');
    expect(await seenBy('b')).not.toBe(first);
    expect(await seenBy('a')).toBe(first);
    expect(graph.executed).toEqual([]);
  });
});

test('a denied type does not exist, however it is queried (N25)', async () => {
  const { data } = await graph.execute(
    `query ($name: String!) {
      closed: __type(name: $name) { name }
      open: __type(name: "Persoon") { name fields { name type { name ofType { name } } } }
      union: __type(name: "Gevonden") { name }
      plek: __type(name: "Plek") { possibleTypes { name } fields { name } }
      tuin: __type(name: "Tuin") { interfaces { name } fields(includeDeprecated: true) { name } }
      __schema { mutationType { name } types { name } directives { name } }
    }`,
    '',
    { name: 'Dossier' },
  );
  expect(data).toMatchObject({
    closed: null,
    open: { fields: [{ name: 'naam' }] },
    union: null,
    plek: { possibleTypes: [{ name: 'Tuin' }], fields: [{ name: 'code' }] },
    tuin: { interfaces: [{ name: 'Plek' }] },
    __schema: { mutationType: null },
  });
  expect(JSON.stringify(data)).not.toMatch(/Dossier|Cel|bsn|WisInput/);
});

test('introspection works next to data, in fragments and under aliases, and never reaches a subgraph (N23)', async () => {
  const answer = await graph.execute(
    `query ($ja: Boolean!, $nee: Boolean!) {
      eerst: __typename
      persoon(id: 1) { naam bsn }
      ...Bouw
      ... on Query @include(if: $ja) { t: __type(name: "Dossier") { name } }
      ... @skip(if: $ja) { weg: __type(name: "Persoon") { name } }
      ook: __type(name: "Persoon") @include(if: $nee) { name }
    }
    fragment Bouw on Query { __schema { queryType { ...T } } }
    fragment T on __Type { __typename name }`,
    '',
    { ja: true, nee: false },
  );
  expect(answer).toEqual({
    data: {
      eerst: 'Query',
      persoon: { naam: 'Jan', bsn: null },
      __schema: { queryType: { __typename: '__Type', name: 'Query' } },
      t: null,
    },
    errors: [
      expect.objectContaining({
        path: ['persoon', 'bsn'],
        extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
      }),
    ],
  });
  expect(graph.executed).toEqual([
    '{ eerst: __typename persoon(id: 1) { naam } }',
  ]);
});

test('below the root, where the engine would execute it, introspection is refused', async () => {
  const { data, errors } = await graph.execute(
    '{ terug { __typename __type(name: "Dossier") { name } terug { __schema { types { name } } } } }',
    '',
  );
  expect(data).toEqual({
    terug: { __typename: 'Query', __type: null, terug: null },
  });
  // A denied selection below a null has no path of its own: only the null has an error.
  expect(errors.map(({ path }: { path: unknown }) => path)).toEqual([
    ['terug', '__type'],
  ]);
  expect(graph.executed.join()).not.toMatch(/__schema|__type\b/);
});
