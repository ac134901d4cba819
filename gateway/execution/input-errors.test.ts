import { expect, test } from '@jest/globals';
import {
  GraphQLError,
  buildSchema,
  parse,
  type OperationDefinitionNode,
} from 'graphql';
import { variableErrors } from './input-errors.js';

const dag = '2026-01-01';
const schema = buildSchema(`
  scalar Date
  enum Soort { EEN TWEE }
  input Doel { naam: String! soort: Soort weg: [[Int!]!] }
  input In { dag: Date! soort: Soort doelen: [Doel!] aantal: Int ja: Boolean deel: Float id: ID }
  type Query { a: Int }`);
Object.assign(schema.getType('Date')!, {
  parseValue: (value: unknown) => {
    if (value === dag) return value;
    throw new GraphQLError('Date must look like YYYY-MM-DD.');
  },
});

const messagesFor = (type: string, variables: Record<string, unknown>) => {
  const [operation] = parse(`query ($i: ${type}) { a }`).definitions;
  const { variableDefinitions } = operation as OperationDefinitionNode;
  return variableErrors(schema, variableDefinitions!, variables).map(
    ({ message }) => message,
  );
};
const messageOf = (position: string, reason: string) =>
  `Variable "${position}" has an invalid value; ${reason}.`;

const secret = '999900012';
test.each<[string, string, unknown, [string, string][]]>([
  [
    'an invalid date',
    'In',
    { dag: secret },
    [['$i.dag', 'Date must look like YYYY-MM-DD']],
  ],
  [
    'a date in place of the input object',
    'Date',
    secret,
    [['$i', 'Date must look like YYYY-MM-DD']],
  ],
  ['a field that is missing', 'In', {}, [['$i.dag', 'it is required']]],
  [
    'a field that is null',
    'In',
    { dag: null },
    [['$i.dag', 'null is not allowed here']],
  ],
  [
    'a variable that is null',
    'In!',
    null,
    [['$i', 'null is not allowed here']],
  ],
  ['a variable that is missing', 'In!', undefined, [['$i', 'it is required']]],
  [
    'an unknown field',
    'In',
    { dag, [secret]: 1, [`x_${secret}`]: 2 },
    [
      ['$i', 'it has an unknown field'],
      ['$i', 'it has an unknown field'],
    ],
  ],
  [
    'a value that is not in the enum',
    'In',
    { dag, soort: secret },
    [['$i.soort', 'it is not one of the values of its enum']],
  ],
  [
    'a number for an enum',
    'In',
    { dag, soort: 1 },
    [['$i.soort', 'it is not one of the values of its enum']],
  ],
  [
    'errors within lists',
    'In',
    {
      dag,
      doelen: [
        { naam: 'x' },
        { naam: 'x' },
        { naam: 7, weg: [[1], [2, secret]] },
      ],
    },
    [
      ['$i.doelen[2].naam', 'a text is due'],
      ['$i.doelen[2].weg[1][1]', 'a whole number of at most 32 bits is due'],
    ],
  ],
  [
    'missing fields within lists',
    'In',
    { dag, doelen: [{}, { [secret]: secret, naam: null }] },
    [
      ['$i.doelen[0].naam', 'it is required'],
      ['$i.doelen[1].naam', 'null is not allowed here'],
      ['$i.doelen[1]', 'it has an unknown field'],
    ],
  ],
  ['a text for an object', 'In', secret, [['$i', 'an object is due']]],
  [
    'other scalars',
    'In',
    { dag, aantal: 1.5, ja: secret, deel: secret, id: { [secret]: 1 } },
    [
      ['$i.aantal', 'a whole number of at most 32 bits is due'],
      ['$i.ja', 'true or false is due'],
      ['$i.deel', 'a number is due'],
      ['$i.id', 'a text or a whole number is due'],
    ],
  ],
])(
  '%s: the error has its position, and no value',
  (_title, type, value, expected) => {
    const messages = messagesFor(type, value === undefined ? {} : { i: value });
    expect(messages).toEqual(
      expected.map(([position, reason]) => messageOf(position, reason)),
    );
    expect(messages.join()).not.toContain(secret);
  },
);

test('of a thousand errors ten are reported', () => {
  expect(messagesFor('[Int]', { i: Array(1000).fill(secret) })).toHaveLength(
    10,
  );
});
