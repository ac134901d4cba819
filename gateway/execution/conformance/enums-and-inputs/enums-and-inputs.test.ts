import { expect, test } from '@jest/globals';
import { conformance } from '../../testing/conformance.js';

const graph = conformance(
  {
    a: {
      schema: `
        type Query { find(filter: Filter): String! echo(kind: Kind!): Kind! list(ids: [ID!]! = ["x"]): [ID!]! any(json: Json): Json deep(in: Outer): String }
        enum Kind { ONE TWO THREE }
        scalar Json
        input Filter { text: String limit: Int = 5 onlyA: Int }
        input Outer { inner: Inner! many: [Inner!] }
        input Inner { n: Int! kind: Kind }`,
      resolvers: {
        Query: {
          find: (_: unknown, args: unknown) => JSON.stringify(args),
          echo: (_: unknown, { kind }: { kind: string }) => kind,
          list: (_: unknown, { ids }: { ids: string[] }) => ids,
          any: (_: unknown, { json }: { json: unknown }) => json,
          deep: (_: unknown, args: unknown) => JSON.stringify(args),
        },
      },
    },
    b: {
      schema: `
        type Query { other(filter: Filter): String! kinds: [Output!]! onlyIn(e: OnlyIn): Int }
        enum Output { ONE TWO }
        enum OnlyIn { A B }
        input Filter { text: String limit: Int = 5 }`,
      resolvers: {
        Query: {
          other: (_: unknown, args: unknown) => JSON.stringify(args),
          kinds: () => ['ONE', 'TWO'],
          onlyIn: (_: unknown, { e }: { e: string }) => (e === 'B' ? 2 : 1),
        },
      },
    },
  },
  [
    ['an enum as a value', '{ echo(kind: TWO) }', { echo: 'TWO' }],
    [
      'an enum as a variable',
      'query ($k: Kind!) { echo(kind: $k) }',
      { echo: 'ONE' },
      { k: 'ONE' },
    ],
    ['a list of an enum', '{ kinds }', { kinds: ['ONE', 'TWO'] }],
    ['an enum of inputs only', '{ onlyIn(e: B) }', { onlyIn: 2 }],
    [
      'an input with its default',
      '{ find(filter: { text: "t" }) }',
      { find: '{"filter":{"text":"t","limit":5}}' },
    ],
    [
      'an input as a variable',
      'query ($f: Filter) { other(filter: $f) }',
      { other: '{"filter":{"text":"t","limit":2}}' },
      { f: { text: 't', limit: 2 } },
    ],
    [
      'a variable within an input',
      'query ($t: String) { other(filter: { text: $t }) }',
      { other: '{"filter":{"text":"v","limit":5}}' },
      { t: 'v' },
    ],
    [
      'a variable without a value',
      'query ($f: Filter) { other(filter: $f) }',
      { other: '{}' },
    ],
    [
      'a variable that is null',
      'query ($f: Filter) { other(filter: $f) }',
      { other: '{"filter":null}' },
      { f: null },
    ],
    [
      'the default of a variable',
      'query ($f: Filter = { text: "d", limit: 1 }) { other(filter: $f) }',
      { other: '{"filter":{"text":"d","limit":1}}' },
    ],
    ['the default of an argument', '{ list }', { list: ['x'] }],
    [
      'a single item coerced to a list',
      'query ($i: [ID!]!) { list(ids: $i) }',
      { list: ['7'] },
      { i: '7' },
    ],
    [
      'numbers as ids',
      'query ($i: [ID!]!) { list(ids: $i) }',
      { list: ['1', '2'] },
      { i: [1, 2] },
    ],
    [
      'a custom scalar of any shape',
      'query ($j: Json) { any(json: $j) }',
      { any: { a: [1, { b: null }], __typename: 'x' } },
      { j: { a: [1, { b: null }], __typename: 'x' } },
    ],
    [
      'inputs within inputs',
      'query ($n: Int!, $k: Kind) { deep(in: { inner: { n: $n, kind: $k }, many: [{ n: 2 }, { n: $n, kind: ONE }] }) }',
      {
        deep: '{"in":{"inner":{"n":3,"kind":"TWO"},"many":[{"n":2},{"n":3,"kind":"ONE"}]}}',
      },
      { n: 3, k: 'TWO' },
    ],
  ],
);

test('an input field that not every subgraph defines is not accepted', async () => {
  await expect(
    graph().execute('{ find(filter: { onlyA: 1 }) }'),
  ).rejects.toThrow(/onlyA/);
});

test('variables of the wrong type are rejected before any subgraph request', async () => {
  const { data, errors } = await graph().execute(
    'query ($k: Kind!) { echo(kind: $k) }',
    { k: 'FOUR' },
  );
  expect(data).toBeUndefined();
  expect(errors).toHaveLength(1);
  expect(graph().requests['a']).toEqual([]);
});
