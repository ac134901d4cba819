import { expect, test } from '@jest/globals';
import { conformance } from '../../testing/conformance.js';

type Given = Record<string, unknown> & { __typename: string };
const typed = {
  __resolveType: ({ __typename }: { __typename: string }) => __typename,
};

/** Two types with keys of one name and different types; `b` extends both. */
const differing = (
  x: string,
  y: string,
  keys: readonly [unknown, unknown],
) => ({
  a: {
    schema: `
      type Query { u: [U] }
      union U = X | Y
      type X @key(fields: "no") { no: ${x} }
      type Y @key(fields: "no") { no: ${y} }
      ${kinds}`,
    resolvers: {
      Query: {
        u: () => [
          { __typename: 'X', no: keys[0] },
          { __typename: 'Y', no: keys[1] },
        ],
      },
      U: typed,
    },
  },
  b: {
    schema: `
      type Query { b: Int }
      type X @key(fields: "no") { no: ${x} x: String }
      type Y @key(fields: "no") { no: ${y} y: String }
      ${kinds}`,
    resolvers: {
      X: { x: ({ no }: Given) => `x${JSON.stringify(no)}` },
      Y: { y: ({ no }: Given) => `y${JSON.stringify(no)}` },
    },
  },
});
const kinds = `enum Kind { EEN TWEE } scalar Any`;
const both = '{ u { ... on X { x } ... on Y { y } } }';
const expectedData = ([x, y]: readonly [unknown, unknown]) => ({
  u: [{ x: `x${JSON.stringify(x)}` }, { y: `y${JSON.stringify(y)}` }],
});

for (const [x, y, keys, returnedKeys] of [
  ['ID!', 'Int!', ['1', 1], ['1', 1]],
  ['ID!', 'ID', ['1', '1'], ['1', '1']],
  ['String', 'Kind!', ['EEN', 'EEN'], ['EEN', 'EEN']],
  ['Boolean!', 'Float', [true, 1.5], [true, 1.5]],
  ['Any!', 'Kind', ['TWEE', 'TWEE'], ['TWEE', 'TWEE']],
] as const)
  conformance(differing(x, y, keys), [
    [`keys of one name, ${x} and ${y}`, both, expectedData(returnedKeys)],
  ]);

const nested = (b: string) => ({
  a: {
    schema: `
      type Query { u: [U] }
      union U = X | Y | Z
      type X @key(fields: "of { no }") { of: Of }
      type Y @key(fields: "of { no }") { of: Other! }
      type Z @key(fields: "of") { of: Int }
      type Of { no: ID! }
      type Other { no: Int }`,
    resolvers: {
      Query: {
        u: () => [
          { __typename: 'X', of: { no: 'a' } },
          { __typename: 'Y', of: { no: 2 } },
          { __typename: 'Z', of: 3 },
        ],
      },
      U: typed,
    },
  },
  b: {
    schema: `
      type Query { b: Int }
      type X @key(fields: "of { no }") { of: Of x: Int }
      type Y @key(fields: "of { no }") { of: Other! y: Int }
      type Z @key(fields: "of") { of: Int z: Int }
      type Of { no: ID! }
      type Other { no: Int }
      ${b}`,
    resolvers: { X: { x: () => 1 }, Y: { y: () => 2 }, Z: { z: () => 3 } },
  },
});
const differ = conformance(nested(''), [
  [
    'keys of one name with different types: two objects and a number',
    '{ u { ... on X { x } ... on Y { y } ... on Z { z } } }',
    { u: [{ x: 1 }, { y: 2 }, { z: 3 }] },
  ],
]);

test('an entity with the key of another is rejected, whichever of several types it has', async () => {
  const { overrideResponse } = differ();
  overrideResponse['b'] = ({ data }) => {
    const [first, second, third] = data._entities;
    second._key_1_of.no = 7;
    third._key_2_of = 7;
    return { data: { _entities: [first, second, third] } };
  };
  const { data, errors } = await differ().execute(
    '{ u { ... on X { x } ... on Y { y } ... on Z { z } } }',
  );
  overrideResponse['b'] = undefined;
  expect(data).toEqual({ u: [{ x: 1 }, { y: null }, { z: null }] });
  expect(errors?.length).toBeGreaterThan(0);
});

/** `b` extends the things of `a`, by any key. */
const things = (b: string, more: object = {}) => ({
  a: {
    schema: `
      type Query { things: [Thing] }
      type Thing @key(fields: "id") @key(fields: "code org { id }") @key(fields: "id code") { id: ID! code: String org: Org }
      type Org @shareable { id: ID! name: String }`,
    resolvers: {
      Query: {
        things: () =>
          ['1', '2'].map((id) => ({ id, code: `c${id}`, org: { id: 'o' } })),
      },
    },
  },
  b: {
    schema: `type Query { b: Int } ${b}`,
    resolvers: {
      Thing: {
        __resolveReference: ({ id, code }: Given) => ({
          x: `x of ${String(id ?? code)}`,
        }),
      },
      ...more,
    },
  },
});
const byId = { things: [{ x: 'x of 1' }, { x: 'x of 2' }] };
const byCode = { things: [{ x: 'x of c1' }, { x: 'x of c2' }] };

for (const [title, b, data] of [
  [
    'an @external key',
    'type Thing @key(fields: "id") { id: ID! @external x: String }',
    byId,
  ],
  [
    'an @external key of a type extension',
    'extend type Thing @key(fields: "id") { id: ID! @external x: String }',
    byId,
  ],
  [
    'a key that is not @external and is not returned',
    'type Thing @key(fields: "id") { id: ID! x: String }',
    byId,
  ],
  [
    'a key with an @external field',
    'type Thing @key(fields: "id code") { id: ID! @external code: String x: String }',
    byId,
  ],
  [
    'a key with an @external nested field',
    'type Thing @key(fields: "code org { id }") { code: String org: Org x: String } type Org { id: ID! @external }',
    byCode,
  ],
  [
    'a key with an @external object field',
    'type Thing @key(fields: "code org { id }") { code: String @external org: Org @external x: String } type Org @shareable { id: ID! }',
    byCode,
  ],
] as const)
  conformance(things(b), [
    [
      `${title}, where the entity is given without it`,
      '{ things { x } }',
      data,
    ],
  ]);

const partly = conformance(
  things(
    'type Thing @key(fields: "id code") { id: ID! @external code: String x: String }',
    { Thing: { x: ({ code }: Given) => `x of ${String(code)}` } },
  ),
  [['a key with an @external field', '{ things { x } }', byCode]],
);

test('of a key with an @external field, the other field is selected and compared', async () => {
  const { query } = partly().requests['b']![0]!;
  expect(query).toContain('_key_code');
  expect(query).not.toContain('_key_id');
  partly().overrideResponse['b'] = ({ data }) => ({
    data: { _entities: [data._entities[1], data._entities[0]] },
  });
  const { data } = await partly().execute('{ things { x } }');
  partly().overrideResponse['b'] = undefined;
  expect(data).toEqual({ things: [{ x: null }, { x: null }] });
});

const external = conformance(
  things('type Thing @key(fields: "id") { id: ID! @external x: String }'),
  [['an @external key', '{ things { x } }', byId]],
);

test('without a comparable key, a response with another number of entities is rejected', async () => {
  const execute = async (change: (entities: unknown[]) => unknown[]) => {
    external().overrideResponse['b'] = ({ data }) => ({
      data: { _entities: change(data._entities) },
    });
    const { data, errors } = await external().execute('{ things { x } }');
    external().overrideResponse['b'] = undefined;
    return [data, errors?.length];
  };
  const none = [{ things: [{ x: null }, { x: null }] }, 2];
  expect(await execute((all) => all.slice(1))).toEqual(none);
  expect(await execute((all) => [...all, all[0]])).toEqual(none);
});

const unable = conformance(
  things('type Thing @key(fields: "id") { id: ID! x: String }'),
  [['a key that is not given', '{ things { x } }', byId]],
);

test('a subgraph that cannot return a key gets a second request without the key, and another subgraph does not', async () => {
  await unable().execute('{ things { x } }');
  expect(
    unable().requests['b']!.map(({ query }) => query.includes('_key_')),
  ).toEqual([true, false]);
  await partly().execute('{ things { x } }');
  expect(partly().requests['b']).toHaveLength(1);
});
