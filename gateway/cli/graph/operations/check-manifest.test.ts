import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { verwerkingsregister } from '../../../authentication/verwerkingsregister.js';
import {
  portalManifest,
  registered,
} from '../../../operations/manifest.fixture.js';
import {
  InvalidManifest,
  manifestOf,
  operationId,
} from '../../../operations/manifest.js';
import { committedSupergraph } from '../../../supergraph/committed.js';
import { checkedPlanner } from '../../../supergraph/planning.js';
import { Supergraph } from '../../../supergraph/supergraph.js';
import { checkManifest } from './check-manifest.js';

const supergraph = new Supergraph(committedSupergraph());
const planner = checkedPlanner(supergraph);
const graph = {
  supergraph,
  planner,
  schema: buildSchema(await planner.apiSchema()),
  register: verwerkingsregister,
};

const gemeenten = registered(
  'Gemeenten',
  'query Gemeenten { gemeenten { naam } }',
);
const manifest = {
  ...portalManifest,
  operations: [gemeenten] as object[],
};

const checked = (changes: object) =>
  checkManifest(manifestOf({ ...manifest, ...changes }), graph);

function problemsOf(changes: object): string {
  try {
    const { problems, operations } = checked(changes);
    return [...problems, ...operations.flatMap((each) => each.problems)].join(
      '\n',
    );
  } catch (error) {
    if (!(error instanceof InvalidManifest)) throw error;
    return error.message;
  }
}

const one = (...args: Parameters<typeof registered>) => ({
  operations: [registered(...args)],
});

test('a valid manifest has no problems', () => {
  expect(problemsOf({})).toBe('');
});

test.each<[string, object, string]>([
  [
    'an id that is not of its text',
    { operations: [{ ...gemeenten, id: operationId('another') }] },
    'operations.0.id: is not the SHA-256 of its body',
  ],
  ['no client', { client: undefined }, 'client: '],
  ['an unknown field', { clients: [] }, 'clients'],
  ['no operations', { operations: [] }, 'operations: '],
  [
    'an operation twice',
    { operations: [gemeenten, gemeenten] },
    'operations: have an id twice',
  ],
  ['no end day', { until: 'ooit' }, 'until: must be a day, YYYY-MM-DD'],
  ['a day that has passed', { until: '2020-01-01' }, 'until: 2020-01-01'],
  [
    'a purpose that is not in the register',
    { purposes: ['https://example.nl/v1'] },
    'purposes: https://example.nl/v1 is open to no role now',
  ],
  [
    'a field that does not exist',
    one('A', 'query A { gemeenten { mayor } }'),
    '1:23: Cannot query field "mayor" on type "Gemeente".',
  ],
  ['a syntax error', one('A', 'query A {'), 'Syntax Error'],
  [
    'another name than that of its text',
    one('B', 'query A { gemeenten { naam } }'),
    'its body is named A',
  ],
  [
    'another type',
    one('A', 'query A { gemeenten { naam } }', 'mutation'),
    'its body is a query',
  ],
  [
    'two operations in one text',
    one('A', 'query A { __typename } query B { __typename }'),
    'its body must be one operation with its fragments',
  ],
  [
    'an operation above a limit',
    one(
      'A',
      'query A { a: __typename b: __typename c: __typename d: __typename e: __typename f: __typename }',
    ),
    'at most 5 fields at the root',
  ],
  [
    'an operation that costs too much',
    one(
      'A',
      'query A { a: justitiabelen(first: 100) { ...F } b: justitiabelen(first: 100) { ...F } c: justitiabelen(first: 100) { ...F } d: justitiabelen(first: 100) { ...F } } fragment F on JustitiabeleConnection { edges { node { afspraken { id } detenties { plaatsingen { inrichting { naam } } verloven { id } } basisvoorwaarden { diensten { id } } toezichten { id } reclasseringsadviezen { id } reintegratie { tijdlijn { bron } termijnen { norm { code } } signalen { code } } } } }',
    ),
    'over the limit of',
  ],
  [
    'a personal number in its text',
    one('A', 'query A { zoekJustitiabele(bsn: "1") { id } }'),
    'gives Query.zoekJustitiabele(bsn) a value in its text',
  ],
])('a manifest with %s is not valid', (_, changes, message) => {
  expect(problemsOf(changes)).toContain(message);
});

test('it says which of the fields which role would not get, and that a mutation is refused whole', () => {
  const { operations } = checked({
    operations: [
      registered(
        'Overzicht',
        'query Overzicht($id: ID!) { justitiabele(id: $id) { bsn skn } }',
      ),
      registered(
        'Melding',
        'mutation Melding($input: MeldingAanAkkoordInput!) { meldingAanAkkoord(input: $input) { ontvangen } }',
        'mutation',
      ),
    ],
  });
  const refused = operations.map((each) =>
    each.refused.map(({ role, fields, isWhole }) => ({
      role,
      fields: fields.map(({ field }) => field),
      isWhole,
    })),
  );
  expect(refused).toEqual([
    [
      {
        role: 'coordinator-nazorg',
        fields: ['Justitiabele.skn'],
        isWhole: false,
      },
    ],
    [
      {
        role: 'coordinator-nazorg',
        fields: ['Mutation.meldingAanAkkoord'],
        isWhole: true,
      },
    ],
  ]);
});

test('an operation has its cost with pages of one and of a hundred, and its plan', () => {
  const { operations } = checked(
    one(
      'Lijst',
      'query Lijst($first: Int) { gedetineerden(first: $first) { edges { node { id } } } }',
    ),
  );
  const { cost, plan } = operations[0]!;
  expect(cost.most).toBeGreaterThan(50 * cost.least);
  expect(plan).toMatchObject({ kind: 'Fetch', subgraph: 'dji' });
});
