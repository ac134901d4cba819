import { expect, test } from '@jest/globals';
import { conformance } from '../../testing/conformance.js';

const inherited = Object.getOwnPropertyNames(Object.prototype);

const graph = conformance(
  {
    a: {
      schema: `
        type Query { user(id: ID = "1", name: String): User search(by: By, all: [String]): String }
        type Mutation { act(n: Int): String }
        input By { name: String flag: Boolean }
        type User @key(fields: "id") { id: ID! name(of: String = "default"): String! }`,
      resolvers: {
        Query: {
          user: (_: unknown, { id }: { id: string }) => ({ id }),
          search: (_: unknown, args: object) => JSON.stringify(args),
        },
        Mutation: { act: () => 'done' },
        User: { name: (_: unknown, { of }: { of: string | null }) => `${of}` },
      },
    },
    b: {
      schema: `
        type Query { b: Int }
        type Mutation { other: String }
        type User @key(fields: "id") { id: ID! age(in: String = "years"): String friend: User }`,
      resolvers: {
        Mutation: { other: () => 'done' },
        User: {
          age: (_: unknown, args: { in: string | null }) => `age ${args.in}`,
          friend: () => ({ id: '2' }),
        },
      },
    },
  },
  [
    ...inherited.flatMap((name): [string, string, unknown][] => [
      [
        `$${name} that is not given is not there`,
        `query ($${name}: String) { user { name(of: $${name}) age(in: $${name}) } search(by: {name: $${name}}, all: [$${name}]) }`,
        {
          user: { name: 'default', age: 'age years' },
          search: '{"by":{},"all":[null]}',
        },
      ],
      [
        `$${name} has its default`,
        `query ($${name}: String = "d", $yes: Boolean = true) { user { name(of: $${name}) age(in: $${name}) @include(if: $yes) } }`,
        { user: { name: 'd', age: 'age d' } },
      ],
    ]),
  ],
);

test.each(inherited)('$%s has the value of the request', async (name) => {
  const variables = JSON.parse(`{"${name}":"given"}`) as Record<
    string,
    unknown
  >;
  const { data, errors } = await graph().execute(
    `query ($${name}: String) { user { name(of: $${name}) age(in: $${name}) } search(by: {name: $${name}}, all: [$${name}]) }`,
    variables,
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    user: { name: 'given', age: 'age given' },
    search: '{"by":{"name":"given"},"all":["given"]}',
  });
});

test('an input named $__proto__ adds nothing to other variables', async () => {
  const { data } = await graph().execute(
    'query ($__proto__: By, $name: String) { search(by: $__proto__, all: [$name]) }',
    JSON.parse('{"__proto__":{"name":"n","flag":true}}') as object as never,
  );
  expect(data).toEqual({
    search: '{"by":{"name":"n","flag":true},"all":[null]}',
  });
});

test.each(['constructor', '__proto__', 'toString'])(
  '$%s decides a condition by its own value',
  async (name) => {
    const query = `query ($${name}: Boolean = false) { user { id name @include(if: $${name}) friend @skip(if: $${name}) { id } } }`;
    expect((await graph().execute(query)).data).toEqual({
      user: { id: '1', friend: { id: '2' } },
    });
    const given = JSON.parse(`{"${name}":true}`) as Record<string, unknown>;
    expect((await graph().execute(query, given)).data).toEqual({
      user: { id: '1', name: 'default' },
    });
  },
);

test.each([
  'representations',
  'representations_0',
  'representations_1',
  'contextualArgument_1_0',
  'literal_0',
  'client_representations',
])('$%s is a name like any other', async (name) => {
  const { data, errors } = await graph().execute(
    `query ($${name}: String, $representations: String) { user { age(in: $${name}) friend { age(in: $${name}) name(of: $representations) } } x: user(id: "3") { age(in: $${name}) } }`.replace(
      name === 'representations' ? ', $representations: String' : '',
      '',
    ),
    { [name]: 'months' },
  );
  expect(errors).toBeUndefined();
  const age = 'age months';
  expect(data).toEqual({
    user: {
      age,
      friend: {
        age,
        name: name === 'representations' ? 'months' : 'default',
      },
    },
    x: { age },
  });
});

test.each(['constructor', '__proto__', 'representations_0'])(
  'an error about $%s has that name',
  async (name) => {
    const query = `query ($${name}: [String!]) { search(all: $${name}) }`;
    const given = JSON.parse(`{"${name}":[1]}`) as Record<string, unknown>;
    const { errors } = await graph().execute(query, given);
    expect(errors![0]!.message).toContain(`"$${name}[0]"`);
  },
);
