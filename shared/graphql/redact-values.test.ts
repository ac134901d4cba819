import { expect, test } from '@jest/globals';
import {
  buildSchema,
  extendSchema,
  graphqlSync,
  parse,
  type GraphQLSchema,
} from 'graphql';
import { DateScalar } from './scalars.js';
import { redactValues } from './redact-values.js';

const schema: GraphQLSchema = extendSchema(
  buildSchema('type Query { a: Int }'),
  parse(`
    scalar Date
    enum Soort { EEN }
    input In { dag: Date soort: Soort }
    extend type Query { f(dag: Date, n: Int, id: ID, soort: Soort, in: In, b: Boolean): Int }`),
);
Object.assign(schema.getType('Date')!, {
  parseValue: DateScalar.parseValue,
  parseLiteral: DateScalar.parseLiteral,
});
const said = (source: string, variableValues = {}) =>
  graphqlSync({ schema, source, variableValues }).errors!.map(({ message }) =>
    redactValues(message),
  );

test.each([
  [
    'query ($d: Date) { f(dag: $d) }',
    'Variable "$d" has an invalid value; Date must look like YYYY-MM-DD.',
  ],
  ['query ($d: Int) { f(n: $d) }', 'Variable "$d" has an invalid value.'],
  ['query ($d: Soort) { f(soort: $d) }', 'Variable "$d" has an invalid value.'],
  ['{ f(dag: "geheim") }', 'Date must look like YYYY-MM-DD.'],
  ['{ f(n: "geheim") }', 'Int cannot represent non-integer value.'],
  ['{ f(soort: "geheim") }', 'Enum "Soort" cannot represent this value.'],
  ['{ f(soort: geheim) }', 'This value does not exist in the enum "Soort".'],
  ['{ f(b: "geheim") }', 'Boolean cannot represent a non boolean value.'],
  ['{ "geheim" }', 'Syntax Error: Expected Name, found String.'],
])('the error for %s does not contain its value', (query, expected) => {
  expect(said(query, { d: 'geheim' })).toEqual([expected]);
});

test('a message without a quoted value is unchanged', () => {
  expect(said('{ geen }')).toEqual([
    'Cannot query field "geen" on type "Query".',
  ]);
});
