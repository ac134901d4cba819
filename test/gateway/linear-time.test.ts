import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demoToken } from '../../shared/demo/token.js';
import {
  smallFederation,
  type SmallFederation,
} from '../../gateway/testing/small-federation.js';

let federation: SmallFederation;
let bearer: string;
beforeAll(async () => {
  federation = await smallFederation();
  bearer = `Bearer ${await demoToken('casemanager-vught', federation.issuerKey)}`;
});
afterAll(() => federation.stop());

/** Makes each body unique, so that none is cached. */
let made = 0;
const requestBody = (query: string, variables?: unknown) =>
  JSON.stringify({ query: `${query} #${made++}`, variables });
const filled = (text: string, length: number) =>
  text.repeat(Math.floor(length / text.length));

/** Milliseconds of the fastest of a few runs. */
async function fastest(
  body: (length: number) => string,
  length: number,
  headers: Record<string, string>,
): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const text = body(length);
    const began = performance.now();
    const { status } = await federation.post(text, headers);
    times.push(performance.now() - began);
    expect(status).toBeLessThan(500);
  }
  return Math.min(...times);
}

/** Bodies of a given length that could take quadratic time. */
const bodies: [string, (length: number) => string][] = [
  [
    'a comment like the key that the field lock looks for',
    (n) => requestBody(`{__typename} # _type${filled('_', n)}`),
  ],
  ...[' Did you mean ', 'String \\"', '; Date must look like x'].map(
    (words): [string, (length: number) => string] => [
      `a text of "${words}" where another value is due`,
      (n) =>
        requestBody(
          `{__typename @include(if: {a: "${filled(words, n * 0.7)}"})}`,
        ),
    ],
  ),
  [
    'a text of suggestions in the place of an id',
    (n) =>
      requestBody(
        `{gemeente(code: {a: "${filled(' Did you mean ', n)}"}) {naam}}`,
      ),
  ],
  ['block strings', (n) => requestBody(`{x(a: """${filled('\n ', n)}""")}`)],
  [
    'quotes in a block string',
    (n) => requestBody(`{x(a: """${filled(' "', n)}""")}`),
  ],
  ['line ends', (n) => requestBody(`${filled('\r', n)} {__typename`)],
  ['a text without an end', (n) => requestBody(`{x(a: "${filled('x', n)}`)],
  ['a name', (n) => requestBody(`{${filled('a', n)}}`)],
  [
    'an operation with a long name and many mistakes',
    (n) =>
      requestBody(
        `query ${filled('a', n)}(${Array.from({ length: 200 }, (_, i) => `$v${i}: ID`).join(' ')}) {__typename}`,
      ),
  ],
  [
    'lists in lists in a variable',
    (n) =>
      requestBody('query ($c: ID!) {gemeente(code: $c) {naam}}').replace(
        /}$/,
        `,"variables":{"c":${'['.repeat(n)}${']'.repeat(n)}}}`,
      ),
  ],
  [
    'objects in objects in a variable',
    (n) =>
      requestBody('{__typename}').replace(
        /}$/,
        `,"variables":${'{"a":'.repeat(n)}1${'}'.repeat(n)}}`,
      ),
  ],
  [
    'many variables',
    (n) =>
      requestBody(
        '{__typename}',
        Object.fromEntries(
          Array.from({ length: n / 10 }, (_, i) => [`v${i}`, 1]),
        ),
      ),
  ],
];

describe.each([
  ['without a token', () => ({})],
  ['with one', () => ({ authorization: bearer })],
])('%s', (_who, headers) => {
  test.each(bodies)(
    'what takes eight times the room takes no longer than linear: %s',
    async (_title, body) => {
      const short = await fastest(body, 5_000, headers());
      const long = await fastest(body, 40_000, headers());
      // Quadratic would be 64 times; the margin is for a busy machine.
      expect(long).toBeLessThan(24 * short + 30);
    },
  );
});

/** Documents nested as deep as the token limit allows. */
const nested: [string, string][] = [
  ['lists that do not end', `{x(a: ${'['.repeat(1_990)}`],
  ['lists', `{x(a: ${'['.repeat(990)}${']'.repeat(990)})}`],
  ['objects', `{x(a: ${'{a:'.repeat(490)}1${'}'.repeat(490)})}`],
  ['objects that do not end', `{x(a: ${'{a:'.repeat(660)}`],
  ['fields', `${'{a'.repeat(660)}${'}'.repeat(660)}`],
  ['fragments', `{${'...{'.repeat(650)}__typename${'}'.repeat(650)}}`],
  [
    'fragments around a field',
    `{${'...{'.repeat(650)}gemeente(code: "0001") {naam}${'}'.repeat(650)}}`,
  ],
  ['types', `query ($a: ${'['.repeat(990)}ID${']'.repeat(990)}) {__typename}`],
  [
    'lists of a type of lists',
    `query ($a: ${'['.repeat(490)}ID${']'.repeat(490)} = ${'['.repeat(490)}${']'.repeat(490)}) {gemeente(code: $a) {naam}}`,
  ],
  [
    'fragments in fragments',
    `{...f0} ${Array.from({ length: 200 }, (_, i) => `fragment f${i} on Query {...f${i + 1}}`).join(' ')} fragment f200 on Query {__typename}`,
  ],
];

test.each(nested)(
  'a deeply nested document does not overflow the stack: %s',
  async (_title, query) => {
    for (const headers of [{}, { authorization: bearer }]) {
      const { status, body } = await federation.post(
        requestBody(query),
        headers,
      );
      expect(status).toBeLessThan(500);
      expect(JSON.stringify(body)).not.toMatch(
        /call stack|INTERNAL_SERVER_ERROR/,
      );
    }
  },
);
