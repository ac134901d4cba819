import { afterEach, expect, test } from '@jest/globals';
import {
  GraphQLScalarType,
  stripIgnoredCharacters,
  valueFromASTUntyped,
} from 'graphql';
import { parseExactly } from '../../exact-json.js';
import { conformance } from '../../testing/conformance.js';

/** Returns its input: the literal as text, or the variable as JSON. */
const long = new GraphQLScalarType({
  name: 'Long',
  parseValue: (value) => value,
  parseLiteral: (node) =>
    'value' in node && typeof node.value === 'string'
      ? `${node.kind} ${node.value}`
      : valueFromASTUntyped(node),
});

const graph = conformance(
  {
    a: {
      schema: `
        scalar Long
        type Query { things: [Thing] thing(id: ID): Thing strict(id: ID!, n: Float!): String echo(int: Int, float: Float, long: Long, in: In, ids: [ID]): String }
        input In { long: Long float: Float id: ID }
        type Thing @key(fields: "id") { id: ID! int: Int float: Float long: Long text: String }`,
      resolvers: {
        Long: long,
        Query: {
          things: () => [{ id: '1' }],
          thing: (_: unknown, { id }: { id: string }) => ({ id }),
          strict: (_: unknown, args: object) => JSON.stringify(args),
          echo: (_: unknown, args: object) => JSON.stringify(args),
        },
      },
    },
    b: {
      schema: `
        scalar Long
        type Query { b: Int }
        type Thing @key(fields: "id") { id: ID! name: String echo(long: Long): String }`,
      resolvers: {
        Long: long,
        Thing: {
          name: ({ id }: { id: string }) => `n${id}`,
          echo: (_: unknown, args: object) => JSON.stringify(args),
        },
      },
    },
  },
  [
    [
      'a number',
      '{ thing(id: "1") { id name } }',
      { thing: { id: '1', name: 'n1' } },
    ],
  ],
);

afterEach(() => {
  graph().overrideResponse['a'] = graph().overrideResponse['b'] = undefined;
});

/** Replaces a field in the raw response body of the subgraph. */
const written = (field: string, text: string) => {
  graph().overrideResponse['a'] = () =>
    `{"data":{"thing":{"${field}":${text}}}}`;
  return graph().execute(`{ thing { ${field} } }`);
};

test.each<[field: string, text: string, value: unknown]>([
  ['int', '-2147483648', -2147483648],
  ['int', '2147483647', 2147483647],
  ['int', '1e3', 1000],
  ['id', '9007199254740993', '9007199254740993'],
  ['id', '-9007199254740993', '-9007199254740993'],
  ['id', '18446744073709551616', '18446744073709551616'],
  ['id', '9007199254740992', '9007199254740992'],
  ['id', '5', '5'],
  ['float', '0.10', 0.1],
  ['float', '0.10000000000000001', 0.1],
  ['float', '1.7976931348623157e308', Number.MAX_VALUE],
  ['float', '5e-324', Number.MIN_VALUE],
  ['float', '123456789012345680000', 123456789012345680000],
  ['float', '9007199254740992', 2 ** 53],
  ['long', '9007199254740991', 9007199254740991],
  ['long', '0.10', 0.1],
  ['long', '{"a":[1,{"b":0.5}]}', { a: [1, { b: 0.5 }] }],
  ['long', '{"__proto__":1}', JSON.parse('{"__proto__":1}')],
])('%s %s is returned exactly', async (field, text, value) => {
  expect(await written(field, text)).toEqual({
    data: { thing: { [field]: value } },
  });
});

test.each<[field: string, text: string]>([
  ['int', '2147483648'],
  ['int', '-2147483649'],
  ['int', '9007199254740993'],
  ['int', '1.5'],
  ['id', '1e21'],
  ['id', '1.5'],
  ['id', '9007199254740993.5'],
  ['float', '9007199254740993'],
  ['float', '9007199254740993.5'],
  ['float', '1e400'],
  ['float', '-1e400'],
  ['float', `1${'0'.repeat(309)}`],
  ['float', `0.${'0'.repeat(400)}1`],
  ['long', '9007199254740993'],
  ['long', '9223372036854775807'],
  ['long', '0.12345678901234567890'],
  ['long', '1e400'],
  ['long', '{"a":[9007199254740993]}'],
  ['text', '9007199254740993'],
])('%s %s cannot be represented: null, with an error', async (field, text) => {
  const { data, errors } = await written(field, text);
  expect(data).toEqual({ thing: field === 'id' ? null : { [field]: null } });
  expect(errors).toHaveLength(1);
});

test('an entity is fetched by the exact number of its subgraph', async () => {
  graph().overrideResponse['a'] = () =>
    '{"data":{"things":[{"__typename":"Thing","id":9007199254740993},{"__typename":"Thing","id":9007199254740992}]}}';
  const { data, errors } = await graph().execute('{ things { id name } }');
  expect(errors).toBeUndefined();
  expect(data.things).toEqual([
    { id: '9007199254740993', name: 'n9007199254740993' },
    { id: '9007199254740992', name: 'n9007199254740992' },
  ]);
});

test('an entity whose key is returned as a number matches its representation', async () => {
  graph().overrideResponse['b'] = (response) =>
    JSON.stringify(response).replace(
      /"_key_id":"(\d+)"/,
      (_, digits) => `"_key_id":${digits}`,
    );
  const query = '{ thing(id: "9007199254740993") { name } }';
  expect((await graph().execute(query)).data).toEqual({
    thing: { name: 'n9007199254740993' },
  });
  graph().overrideResponse['b'] = (response) =>
    JSON.stringify(response).replace(
      /"_key_id":"\d+"/,
      '"_key_id":9007199254740992',
    );
  expect((await graph().execute(query)).data).toEqual({
    thing: { name: null },
  });
});

test('a nullable variable with such a default is accepted in a non-null position', async () => {
  const query =
    'query ($v: ID = 9007199254740993, $n: Float = 0.10) { strict(id: $v, n: $n) thing(id: $v) { name } }';
  expect(await graph().execute(query)).toEqual({
    data: {
      strict: '{"id":"9007199254740993","n":0.1}',
      thing: { name: 'n9007199254740993' },
    },
  });
  expect((await graph().execute(query, { v: 9007199254740995n })).data).toEqual(
    {
      strict: '{"id":"9007199254740995","n":0.1}',
      thing: { name: 'n9007199254740995' },
    },
  );
});

/** Literals of operations, and the value that a subgraph must receive. */
const literals: [literal: string, value: unknown][] = [
  ['9223372036854775807', 'IntValue 9223372036854775807'],
  ['-9007199254740993', 'IntValue -9007199254740993'],
  ['0.10', 'FloatValue 0.10'],
  ['1.0', 'FloatValue 1.0'],
  ['-0', 'IntValue -0'],
  ['-0.0', 'FloatValue -0.0'],
  ['1e400', 'FloatValue 1e400'],
  ['1E2', 'FloatValue 1E2'],
  ['7', 'IntValue 7'],
  ['KIND', 'EnumValue KIND'],
  ['"KIND"', 'StringValue KIND'],
];

test.each(literals)(
  'the literal %s of a custom scalar is exact, also for other subgraphs, in fragments and in defaults',
  async (literal, long) => {
    const { data, errors } = await graph().execute(
      `query ($v: Long = ${literal}, $l: [Long] = ${literal}) {
        echo(long: ${literal}) in: echo(in: {long: ${literal}}) default: echo(long: $v)
        thing(id: "1") { echo(long: ${literal}) ...F }
      }
      fragment F on Thing { again: echo(long: ${literal}) echo(long: ${literal}) default: echo(long: $v) }`.replace(
        ', $l: [Long] = ' + literal,
        '',
      ),
    );
    expect(errors).toBeUndefined();
    const printed = JSON.stringify({ long });
    expect(data).toEqual({
      echo: printed,
      in: JSON.stringify({ in: { long } }),
      default: printed,
      thing: { echo: printed, again: printed, default: printed },
    });
  },
);

test.each([
  ['{a: 0.10, b: [KIND, {c: 9223372036854775807}], constructor: -0}'],
  ['[0.10, KIND, 9223372036854775807]'],
  ['{a: 0.10, b: $v, c: [KIND, $v]}'],
])('a literal within such a literal is sent exactly: %s', async (literal) => {
  await graph().execute(
    `query ($v: ID = "x") { echo(long: ${literal}) other: echo(in: {id: $v}) }`,
  );
  expect(graph().requests['a']![0]!.query).toContain(
    stripIgnoredCharacters(`{echo(long: ${literal})`),
  );
});

test.each([
  ['int: -2147483648', { int: -2147483648 }],
  ['float: 9007199254740993', { float: 9007199254740992 }],
  ['float: 1.7976931348623157e308', { float: Number.MAX_VALUE }],
  ['ids: [9007199254740993, -0]', { ids: ['9007199254740993', '-0'] }],
  ['ids: 9007199254740993', { ids: ['9007199254740993'] }],
  [
    'in: {float: 0.10, id: 9007199254740993}',
    { in: { float: 0.1, id: '9007199254740993' } },
  ],
])('the literal %s is sent to the subgraph exactly', async (literal, value) => {
  const { data, errors } = await graph().execute(`{ echo(${literal}) }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ echo: JSON.stringify(value) });
  expect(graph().requests['a']![0]!.query).toContain(
    stripIgnoredCharacters(literal),
  );
});

/** As written in the body of a request. */
test.each<[type: string, text: string, argument: string, value: unknown]>([
  ['ID', '9007199254740993', 'ids: [$v]', ['9007199254740993']],
  [
    '[ID]',
    '[9007199254740993, 5, "x"]',
    'ids: $v',
    ['9007199254740993', '5', 'x'],
  ],
  [
    'In',
    '{"id": 18446744073709551616, "float": 0.10}',
    'in: $v',
    { float: 0.1, id: '18446744073709551616' },
  ],
  ['Int', '-2147483648', 'int: $v', -2147483648],
  ['Float', '123456789012345680000', 'float: $v', 123456789012345680000],
  ['Long', '9007199254740991', 'long: $v', 9007199254740991],
])(
  'a variable of type %s with the value %s is sent exactly',
  async (type, text, argument, value) => {
    const variables = parseExactly(`{"v": ${text}}`) as Record<string, unknown>;
    const { data, errors } = await graph().execute(
      `query ($v: ${type}) { echo(${argument}) }`,
      variables,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      echo: JSON.stringify({ [argument.split(':')[0]!]: value }),
    });
  },
);

test.each([
  ['ID', '1e21'],
  ['[ID]', '[9007199254740993.5]'],
  ['Int', '9007199254740993'],
  ['Int', '-2147483649'],
  ['Float', '9007199254740993'],
  ['Float', '1e400'],
  ['Long', '9223372036854775807'],
  ['Long', '0.12345678901234567890'],
  ['Long', '{"a":[1e400]}'],
  ['In', '{"long": 9223372036854775807}'],
  ['In', '{"float": 9007199254740993}'],
])(
  'a variable of type %s with the value %s is rejected, and no subgraph request is sent',
  async (type, text) => {
    const variables = parseExactly(`{"v": ${text}}`) as Record<string, unknown>;
    const { data, errors } = await graph().execute(
      `query ($v: ${type}) { a: echo(long: {v: 1}) thing { echo } b: __typename @include(if: true) ... on Query { c: echo(${argumentFor[type]!}) } }`,
      variables,
    );
    expect(data).toBeUndefined();
    expect(errors![0]!.message).toMatch(/\$v/);
    expect(graph().requests).toEqual({ a: [], b: [] });
  },
);
const argumentFor: Record<string, string> = {
  ID: 'ids: [$v]',
  '[ID]': 'ids: $v',
  Int: 'int: $v',
  Float: 'float: $v',
  Long: 'long: $v',
  In: 'in: $v',
};
