import { beforeEach, expect, test } from '@jest/globals';
import { conformance } from '../../testing/conformance.js';

let executed: string[] = [];
beforeEach(() => {
  executed = [];
});
const resolver = (name: string, result: unknown) => () => {
  executed.push(name);
  return result;
};
const back = { q: {}, sure: {}, m: {} };

const graph = conformance(
  {
    s1: {
      schema: `
        type Query { getA: A list: [A!] lists: [[A]] nobody: A own: Int any: [Any!] node: Node }
        type Mutation { act: Payload acts: [Payload!] nothing: Payload }
        type A { q: Query sure: Query! m: Mutation queries: [Query] }
        type B { q: Query }
        type Payload { q: Query m: Mutation ms: [Mutation!] }
        union Any = A | B
        interface Node { q: Query }
        type N implements Node { q: Query }`,
      resolvers: {
        Query: {
          getA: () => back,
          list: () => [back, { ...back, q: null }, back],
          lists: () => [[back, null], [back]],
          nobody: () => null,
          own: () => 9,
          any: () => [
            { __typename: 'A', ...back },
            { __typename: 'B', q: {} },
          ],
          node: () => ({ __typename: 'N', q: {} }),
        },
        A: { queries: () => [{}, null, {}] },
        Mutation: {
          act: resolver('act', { q: {}, m: {}, ms: [{}, {}] }),
          acts: resolver('acts', [{ m: {} }, { m: {} }]),
          nothing: resolver('nothing', { q: null, m: null, ms: [] }),
        },
      },
    },
    s2: {
      schema: `
        type Query { one: Int two: Int thing(id: ID = "7"): Thing }
        type Mutation { other: Int fails: Int }
        type Thing @key(fields: "id") { id: ID! name: String }`,
      resolvers: {
        Query: {
          one: () => 1,
          two: () => 2,
          thing: (_: unknown, { id }: { id: string }) => ({ id }),
        },
        Mutation: {
          other: resolver('other', 5),
          fails: () => {
            executed.push('fails');
            throw new Error('no');
          },
        },
        Thing: { name: ({ id }: { id: string }) => `thing ${id}` },
      },
    },
    s3: {
      schema: `
        type Query { s3: Int }
        type Thing @key(fields: "id") { id: ID! weight: Int q: Query }`,
      resolvers: {
        Query: { s3: () => 3 },
        Thing: {
          weight: ({ id }: { id: string }) => Number(id) * 10,
          q: () => ({}),
        },
      },
    },
  },
  [
    [
      'an alias at the root equal to the field below',
      '{ one: two getA { q { one } } }',
      { one: 2, getA: { q: { one: 1 } } },
    ],
    [
      'in lists with a null',
      '{ list { q { one own } sure { x: two } } one: two }',
      {
        list: [
          { q: { one: 1, own: 9 }, sure: { x: 2 } },
          { q: null, sure: { x: 2 } },
          { q: { one: 1, own: 9 }, sure: { x: 2 } },
        ],
        one: 2,
      },
    ],
    [
      'in lists of lists, and a list of roots',
      '{ lists { q { one } queries { two __typename } } }',
      {
        lists: [
          [
            {
              q: { one: 1 },
              queries: [
                { two: 2, __typename: 'Query' },
                null,
                { two: 2, __typename: 'Query' },
              ],
            },
            null,
          ],
          [
            {
              q: { one: 1 },
              queries: [
                { two: 2, __typename: 'Query' },
                null,
                { two: 2, __typename: 'Query' },
              ],
            },
          ],
        ],
      },
    ],
    [
      'nested several times',
      '{ getA { q { getA { q { one: two getA { again: q { one own s3 } } } } one } } }',
      {
        getA: {
          q: {
            getA: { q: { one: 2, getA: { again: { one: 1, own: 9, s3: 3 } } } },
            one: 1,
          },
        },
      },
    ],
    [
      'under two aliases, with different arguments',
      '{ getA { x: q { thing(id: "1") { id name weight } } y: q { thing(id: "2") { name weight } } } thing { weight } }',
      {
        getA: {
          x: { thing: { id: '1', name: 'thing 1', weight: 10 } },
          y: { thing: { name: 'thing 2', weight: 20 } },
        },
        thing: { weight: 70 },
      },
    ],
    [
      'from an entity, and to one again',
      '{ thing { q { one thing(id: "3") { weight q { own two } } } } }',
      {
        thing: {
          q: { one: 1, thing: { weight: 30, q: { own: 9, two: 2 } } },
        },
      },
    ],
    [
      'through a union, with one response key for different fields',
      '{ any { ... on A { q { x: one } } ... on B { q { x: two } } } }',
      { any: [{ q: { x: 1 } }, { q: { x: 2 } }] },
    ],
    [
      'through an interface, in a named fragment that is spread at the root too',
      '{ node { q { ...Q } } ...Q } fragment Q on Query { one own }',
      { node: { q: { one: 1, own: 9 } }, one: 1, own: 9 },
    ],
    [
      'excluded by a condition',
      'query ($no: Boolean = false) { getA { q @include(if: $no) { one } sure { one @include(if: $no) } } }',
      { getA: { sure: {} } },
    ],
    ['of an object that is null', '{ nobody { q { one } } }', { nobody: null }],
    [
      'from a mutation',
      'mutation { act { q { one own thing { weight } } } }',
      { act: { q: { one: 1, own: 9, thing: { weight: 70 } } } },
    ],
    [
      'to a mutation from a mutation',
      'mutation { act { m { other } } }',
      { act: { m: { other: 5 } } },
    ],
    [
      'to mutations of both subgraphs, and further',
      'mutation { act { m { other act { q { two } } } } }',
      { act: { m: { other: 5, act: { q: { two: 2 } } } } },
    ],
    [
      'to a mutation from each item of a list',
      'mutation { acts { m { other } } act { ms { other } } }',
      {
        acts: [{ m: { other: 5 } }, { m: { other: 5 } }],
        act: { ms: [{ other: 5 }, { other: 5 }] },
      },
    ],
  ],
);

test('a mutation below a payload is executed once', async () => {
  await graph().execute('mutation { act { m { other } } }');
  expect(executed).toEqual(['act', 'other']);
});

test('a mutation below a payload that is null is not executed', async () => {
  const { data } = await graph().execute(
    'mutation { nothing { m { other } ms { other } q { one } } }',
  );
  expect(data).toEqual({ nothing: { m: null, ms: [], q: null } });
  expect(executed).toEqual(['nothing']);
  expect(graph().requests['s2']).toEqual([]);
});

test('an error below has its path in the response', async () => {
  const { data, errors } = await graph().execute(
    'mutation { act { m { fails other } } }',
  );
  expect(data).toEqual({ act: { m: { fails: null, other: 5 } } });
  expect(errors).toEqual([{ message: 'no', path: ['act', 'm', 'fails'] }]);
  graph().overrideResponse['s2'] = () => ({
    data: null,
    errors: [{ message: 'down' }],
  });
  const response = await graph().execute('{ one: own getA { q { one } } }');
  graph().overrideResponse['s2'] = undefined;
  expect(response.data).toEqual({ one: 9, getA: { q: { one: null } } });
  expect(response.errors![0]!.path).toEqual(['getA', 'q', 'one']);
});
