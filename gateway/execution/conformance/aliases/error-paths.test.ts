import { afterEach, expect, test } from '@jest/globals';
import { conformance } from '../../testing/conformance.js';

/** In `a`, one `n` and one `in` are non-null, so the plan aliases them; `far` leads to the other subgraph. */
const graph = conformance(
  {
    a: {
      schema: `
        type Query { any: [Any] one: A }
        union Any = A | B
        type A @key(fields: "id") { id: ID! n: Int! @shareable in: In! @shareable }
        type B @key(fields: "id") { id: ID! n: Int in: In }
        type In @shareable { n: Int }`,
      resolvers: {
        Any: { __resolveType: ({ type }: { type: string }) => type },
        Query: {
          any: () => ['A', 'B'].map((type) => ({ type, id: type })),
          one: () => ({ id: 'A' }),
        },
        A: { n: () => 1, in: () => ({ n: 2 }) },
        B: { n: () => 4, in: () => ({ n: 3 }) },
      },
    },
    b: {
      schema: `
        type Query { b: Int }
        union Any = A | B
        type A @key(fields: "id") { id: ID! far: Any n: Int @shareable in: In @shareable }
        type In @shareable { n: Int }
        type B @key(fields: "id") { id: ID! m: [Int] far: Int }`,
      resolvers: {
        Any: { __resolveType: ({ type }: { type: string }) => type },
        A: { far: () => ({ type: 'B', id: 'B' }) },
        B: { m: () => [1], far: () => 7 },
      },
    },
  },
  [
    [
      'a nullable and a non-null field under one response key',
      '{ any { ... on A { n in { n } } ... on B { n in { n } } } }',
      {
        any: [
          { n: 1, in: { n: 2 } },
          { n: 4, in: { n: 3 } },
        ],
      },
    ],
  ],
);

afterEach(() => {
  graph().overrideResponse['a'] = graph().overrideResponse['b'] = undefined;
});

/** The subgraph reports an error at this path, in the response keys of its request. */
const failing = (subgraph: string, path: (string | number)[]) => {
  graph().overrideResponse[subgraph] = (response) => {
    let at = response.data;
    for (const step of path.slice(0, -1)) at = at[step];
    at[path.at(-1)!] = null;
    return { ...response, errors: [{ message: 'no', path }] };
  };
};

test.each<[string, (string | number)[], (string | number)[]]>([
  ['n', ['any', 1, 'n__alias_0'], ['any', 1, 'n']],
  ['below such a key', ['any', 1, 'in__alias_0', 'n'], ['any', 1, 'in', 'n']],
])(
  'an error at a field that the plan aliases has the client’s response key: %s',
  async (_title, path, expectedPath) => {
    failing('a', path);
    const { errors } = await graph().execute(
      '{ any { ... on A { n in { n } } ... on B { n in { n } } } }',
    );
    expect(errors).toEqual([{ message: 'no', path: expectedPath }]);
  },
);

test.each<[string, (string | number)[]]>([
  ['_entities', ['_entities']],
  ['an extra selection', ['_entities', 0, '_key_id']],
  [
    'a field that was not selected',
    ['_entities', 0, 'far', 'secret', '_entities'],
  ],
  ['_entities once more', ['_entities', 0, 'far', '_entities', 0]],
])(
  'the path of an error at %s contains no name of the plan',
  async (_title, path) => {
    graph().overrideResponse['b'] = () => ({
      data: { _entities: [null] },
      errors: [{ message: 'no', path }],
    });
    const { errors } = await graph().execute(
      '{ me: one { x: far { ... on B { y: m } } } }',
    );
    expect(errors).toEqual([{ message: 'no', path: ['me', 'x'] }]);
  },
);
