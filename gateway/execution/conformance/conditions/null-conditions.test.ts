import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fixture, type Fixture } from '../../testing/fixture.js';

let graph: Fixture;
beforeAll(async () => {
  graph = await fixture({
    a: {
      schema: `
        type Query { user: User }
        type Mutation { act: String other: User }
        type User @key(fields: "id") { id: ID! name: String }`,
      resolvers: {
        Query: { user: () => ({ id: '1' }) },
        Mutation: { act: () => 'done', other: () => ({ id: '1' }) },
        User: { name: () => 'n' },
      },
    },
    b: {
      schema: `
        type Query { b: Int }
        type Mutation { far: String }
        type User @key(fields: "id") { id: ID! age: Int friend: User old(than: Boolean): Int }`,
      resolvers: {
        Mutation: { far: () => 'done' },
        User: { age: () => 7, friend: () => ({ id: '2' }) },
      },
    },
  });
});
afterAll(() => graph.stop());

const variables = '($yes: Boolean = true, $no: Boolean = false)';

test.each([
  ['a mutation', 'mutation', 'act @skip(if: $yes)'],
  ['a mutation that is included', 'mutation', 'act @include(if: $no)'],
  ['a mutation of another subgraph', 'mutation', 'act far @skip(if: $yes)'],
  ['a field of a payload', 'mutation', 'other { age @skip(if: $yes) }'],
  ['a root field', 'query', 'user @skip(if: $yes) { id }'],
  ['a field', 'query', 'user { id name @skip(if: $yes) }'],
  ['a field of another subgraph', 'query', 'user { age @include(if: $no) }'],
  [
    'a nested field',
    'query',
    'user { friend { friend { age @skip(if: $yes) } } }',
  ],
  ['a fragment', 'query', 'user { ... @skip(if: $yes) { name } id }'],
  ['a named fragment', 'query', 'user { ...F @include(if: $no) }'],
  ['a field in a named fragment', 'query', 'user { ...G } # $yes'],
  [
    'a field that another condition includes',
    'query',
    'b @skip(if: false) @include(if: $no)',
  ],
  ['__typename', 'query', '__typename @skip(if: $yes)'],
  ['__schema', 'query', '__schema @skip(if: $yes) { __typename } b'],
])(
  'null as the condition of %s is an error, and no subgraph request is sent',
  async (_title, operation, selections) => {
    const fragments = selections.includes('...F')
      ? 'fragment F on User { name }'
      : selections.includes('...G')
        ? 'fragment G on User { age @skip(if: $yes) }'
        : '';
    const name = selections.includes('$yes') ? 'yes' : 'no';
    const { data, errors } = await graph.execute(
      `${operation} (${variables.match(new RegExp(`\\$${name}[^,)]+`))![0]}) { ${selections} \n} ${fragments}`,
      { [name]: null },
    );
    expect(data).toBeUndefined();
    expect(errors!.map(({ message }) => message)).toEqual([
      'Argument "if" of non-null type "Boolean!" must not be null.',
    ]);
    expect(graph.requests).toEqual({ a: [], b: [] });
  },
);

test.each([
  [
    'an earlier condition excludes its field',
    'user { id name @skip(if: true) @include(if: $no) }',
    { user: { id: '1' } },
  ],
  [
    'an enclosing condition excludes it',
    'b user { id } ... @include(if: false) { user { name @skip(if: $no) } }',
    { b: null, user: { id: '1' } },
  ],
])(
  'a null condition that is not evaluated is not an error: %s',
  async (_title, selections, data) => {
    expect(
      await graph.execute(`query ($no: Boolean = false) { ${selections} }`, {
        no: null,
      }),
    ).toEqual({ data });
  },
);

test('without a value the default applies', async () => {
  expect(
    await graph.execute(
      'mutation ($skip: Boolean = true) { act @skip(if: $skip) other { id } }',
    ),
  ).toEqual({ data: { other: { id: '1' } } });
});

// The planner may merge fetches without the enclosing condition: the subgraph would then evaluate the null.
test('a null condition that is not evaluated is sent to no subgraph', async () => {
  const { data, errors } = await graph.execute(
    `query ($off: Boolean! = false, $no: Boolean = false) {
      user { friend { name ... @include(if: $off) { id @skip(if: $no) } } }
    }`,
    { no: null },
  );
  expect({ data, errors }).toEqual({
    data: { user: { friend: { name: 'n' } } },
    errors: undefined,
  });
  expect(graph.requests['b']).not.toEqual([]);
  expect(JSON.stringify(graph.requests)).not.toContain('null');
});

test('null is an error when its variable is an argument as well as a condition that is not evaluated', async () => {
  const { data, errors } = await graph.execute(
    `query ($off: Boolean! = false, $no: Boolean = false) {
      b user { id } ... @include(if: $off) { user { id @skip(if: $no) old(than: $no) } }
    }`,
    { no: null },
  );
  expect(data).toBeUndefined();
  expect(errors!.map(({ message }) => message)).toEqual([
    'Argument "if" of non-null type "Boolean!" must not be null.',
  ]);
});
