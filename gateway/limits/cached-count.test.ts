import { expect, test } from '@jest/globals';
import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import type { GatewayRequest } from '../context.js';
import { cachedCount } from './cached-count.js';

const schema = buildSchema('type Query { zoek(naam: String, first: Int): ID }');

/** How often one operation is counted for these variables, one request after the other, and what comes of each. */
function counting(text: string, ...requests: Record<string, unknown>[]) {
  let times = 0;
  const count = cachedCount(({ variables }) => {
    times += 1;
    return Object.keys(variables).length;
  });
  const document = parse(text);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const counts = requests.map((variables) => {
    const request = { schema, document, operation, request: { variables } };
    return count(request as unknown as GatewayRequest);
  });
  return { times, counts };
}

test('an operation with single strings as variables is counted once', () => {
  const text = 'query ($naam: String) { zoek(naam: $naam) }';
  expect(counting(text, { naam: 'a' }, { naam: 'b' })).toEqual({
    times: 1,
    counts: [1, 1],
  });
});

test('an operation with a variable that may be a size is counted per request', () => {
  const text = 'query ($first: Int) { zoek(first: $first) }';
  expect(counting(text, { first: 1 }, { first: 100 }).times).toBe(2);
});

test('a count without an optional variable is not used for a request that gives it', () => {
  const text = 'query ($naam: String) { zoek(naam: $naam) }';
  expect(counting(text, {}, { naam: 'a' }, {}).counts).toEqual([0, 1, 0]);
});

test('a count with invalid variables is not used for valid ones', () => {
  const text = 'query ($naam: String) { zoek(naam: $naam) }';
  expect(counting(text, { naam: {} }, { naam: 'a' }).times).toBe(2);
});
