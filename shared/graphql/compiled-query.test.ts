import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  execute,
  getOperationAST,
  GraphQLError,
  parse,
  validate,
  type GraphQLEnumType,
  type GraphQLObjectType,
} from 'graphql';
import { compileQuery } from './compiled-query.js';
import { DateScalar } from './scalars.js';

const schema = buildSchema(`
  scalar Date
  enum Kind { GOOD BAD }
  input Filter { kind: Kind = GOOD, names: [String!] }
  interface Named { name: String! }
  type Dog implements Named { name: String!, barks: Boolean, owner: Person }
  type Cat implements Named { name: String!, lives: Int!, owner: Person! }
  union Pet = Dog | Cat
  type Person { id: ID!, born: Date, kind: Kind, pets(first: Int = 2): [Pet!]!, named: [Named], friend: Person, strict: Person!, tags: [[String!]], late: String!, fails: String, failsStrictly: String!, count: Int, failing: [Person], computed(twice: Boolean): Int }
  type Query { person(id: ID!): Person, people(filter: Filter): [Person!], named: Named, broken: [Person!]! }
  type Mutation { act: Int }
`);
Object.assign(schema.getType('Date')!, {
  serialize: DateScalar.serialize.bind(DateScalar),
});
const kind = schema.getType('Kind') as GraphQLEnumType;
for (const value of kind.getValues())
  Object.assign(value, { value: value.name });

const dog = { __typename: 'Dog', name: 'Rex', barks: 1 };
const cat = { __typename: 'Cat', name: 'Tom', lives: '9' };
const fields = (type: string) =>
  (schema.getType(type) as GraphQLObjectType).getFields();
const resolve = (
  type: string,
  name: string,
  by: (...all: never[]) => unknown,
) => (fields(type)[name]!.resolve = by as never);

const person = (id: string): object => ({
  id,
  born: id === 'x' ? 'never' : '2000-02-29',
  kind: id === 'x' ? 'UGLY' : 'GOOD',
  named: [dog, Promise.resolve(cat), null],
  tags: id === 'x' ? 'no list' : [['a', 'b'], null],
  count: id === 'x' ? new Error('in a value') : '3',
  computed: ({ twice }: { twice?: boolean }) => (twice ? 2 : 1),
});
resolve('Query', 'person', ({}, { id }: { id: string }) =>
  id === 'unknown' ? null : person(id),
);
resolve(
  'Query',
  'people',
  async ({}, { filter }: { filter?: { kind: string; names?: string[] } }) =>
    (filter?.names ?? ['1', '2']).map((name) => ({
      ...person(name),
      kind: filter?.kind,
    })),
);
resolve('Query', 'named', () => ({ __typename: 'Fish', name: 'Wanda' }));
resolve('Query', 'broken', () => [person('1'), null]);
resolve('Person', 'pets', ({}, { first }: { first: number }) =>
  Promise.resolve([dog, Promise.resolve(cat)].slice(0, first)),
);
resolve('Person', 'friend', ({ id }: { id: string }) =>
  Promise.resolve(person(`${id}'`)),
);
resolve('Person', 'strict', () => undefined);
resolve('Person', 'late', async () => {
  await new Promise((done) => setImmediate(done));
  return 'late';
});
const failed = () => {
  throw new GraphQLError('failed', { extensions: { code: 'FAILED' } });
};
resolve('Person', 'failing', () => [
  person('1'),
  Promise.reject(new Error('an item')),
  new Error('another'),
]);
resolve('Dog', 'owner', () => person('1'));
resolve('Cat', 'owner', async () => person('2'));
resolve('Person', 'fails', failed);
resolve('Person', 'failsStrictly', async () => failed());
// A resolver may be called without `null`, its root value.
for (const field of Object.values(schema.getQueryType()!.getFields())) {
  const own = field.resolve!;
  field.resolve = (source, ...rest) => own(source ?? {}, ...rest);
}

/** What graphql-js gives, and what the compiled query gives; `null` when it is not compiled or rejects. */
async function both(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const compiled = compileQuery(schema, document, getOperationAST(document)!);
  return {
    expected: await execute({ schema, document, variableValues: variables }),
    compiled: (await compiled?.({}, variables).catch(() => null)) ?? null,
  };
}

describe('a compiled query gives what graphql-js gives', () => {
  test.each([
    ['{ person(id: 1) { id born kind tags late } }'],
    ['{ person(id: "unknown") { id } }'],
    [
      '{ second: person(id: 2) { late id } first: person(id: 1) { id late born } }',
    ],
    ['{ person(id: 1) { count computed again: computed(twice: true) } }'],
    ['{ person(id: 1) { id friend { id friend { id late } } } }'],
    [
      '{ person(id: 1) { pets { __typename ... on Dog { name barks } ... on Cat { lives name } } } }',
    ],
    [
      '{ person(id: 1) { pets(first: 1) { ... on Named { name } } named { name ... on Cat { lives } __typename } } }',
    ],
    [
      '{ person(id: 1) { friend { id } ...more friend { born } } } fragment more on Person { friend { kind ... { id } } }',
    ],
    [
      '{ person(id: 1) { ... on Person { id } ...named } } fragment named on Person { kind }',
    ],
    ['{ people { id kind } }'],
    [
      '{ person(id: 1) { ...a ...a } } fragment a on Person { ...b ...b id } fragment b on Person { kind }',
    ],
    [
      'query ($filter: Filter) { people(filter: $filter) { id kind } }',
      { filter: { kind: 'BAD', names: ['3'] } },
    ],
    [
      'query ($filter: Filter) { people(filter: $filter) { kind } }',
      { filter: { names: ['3', '4'] } },
    ],
    [
      'query ($n: Int = 1, $kind: Kind) { people(filter: { kind: $kind, names: ["5"] }) { pets(first: $n) { __typename } kind } }',
      {},
    ],
    ['query named { __typename person(id: 1) { __typename } }'],
  ])('%s', async (text, variables = {}) => {
    const { expected, compiled } = await both(text, variables);
    expect(expected.errors).toBeUndefined();
    // The order of the fields too.
    expect(JSON.stringify(compiled)).toBe(JSON.stringify(expected));
  });
});

test.each([
  ['{ person(id: "x") { born } }'],
  ['{ person(id: "x") { kind } }'],
  ['{ person(id: "x") { count } }'],
  ['{ person(id: 1) { fails late } }'],
  ['{ person(id: 1) { late friend { failsStrictly } } }'],
  ['{ person(id: 1) { late fails } }'],
  ['{ person(id: 1) { strict { id } } }'],
  ['{ broken { late } }'],
  [
    '{ person(id: 1) { id failing { late fails } friend { failing { failsStrictly } } } people { fails failing { id } } }',
  ],
  [
    '{ person(id: 1) { id named { ...on Dog { owner { fails } } ...on Cat { keeper: owner { strict { id } } } } } }',
  ],
])('%s has the same errors', async (text, variables = {}) => {
  const { expected, compiled } = await both(text, variables);
  expect(expected.errors?.length).toBeGreaterThan(0);
  expect(JSON.stringify(compiled)).toBe(JSON.stringify(expected));
  expect(compiled!.errors!.map(({ originalError }) => originalError)).toEqual(
    expected.errors!.map(({ originalError }) => originalError),
  );
});

test.each([
  ['{ person(id: "x") { tags } }'],
  ['{ named { name } }'],
  ['query ($id: ID!) { person(id: $id) { id } }', {}],
  [
    'query ($filter: Filter) { people(filter: $filter) { id } }',
    { filter: { kind: 'UGLY' } },
  ],
])('%s is left to graphql-js', async (text, variables = {}) => {
  const { expected, compiled } = await both(text, variables);
  expect(expected.errors?.length).toBeGreaterThan(0);
  expect(compiled).toBeNull();
});

test.each([
  ['mutation { act }'],
  ['query ($no: Boolean!) { person(id: 1) { id @skip(if: $no) } }'],
  ['{ __schema { queryType { name } } }'],
  ['{ __proto__: person(id: 1) { id } }'],
])('%s is not compiled', (text) => {
  const document = parse(text);
  const operation = getOperationAST(document)!;
  expect(compileQuery(schema, document, operation)).toBeNull();
});
