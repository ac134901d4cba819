import { expect, test } from '@jest/globals';
import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { compileFetch } from '../compile/compiled-fetch.js';
import { ResponseValidator } from '../compile/response-validation.js';
import type { Graph } from '../graph.js';
import { isObject } from '../json.js';
import { Selection } from '../selection.js';
import { shapeResponse } from '../shape-response.js';
import { addScans } from './add-scans.js';
import type { ScannedResponse } from './scanned-response.js';
import { parseSpans, Span } from './span.js';
import { writeJson } from './write-json.js';

const schema = buildSchema(`
  scalar Any
  enum Color { RED GREEN X }
  interface Named { name: String! }
  type Person implements Named { id: ID! name: String! age: Int height: Float isIn: Boolean color: Color any: Any tags: [String!] friends: [Person!]! pet: Named }
  type Dog implements Named { name: String! }
  type Query { person: Person! people: [Person] }
`);
const graph = {
  schema,
  differsByPlace: false,
} as Graph;
const query =
  '{ person { id name age height isIn color any tags friends { id } pet { __typename name } } people { id color } }';

const fetch = compileFetch(
  {
    kind: 'Fetch',
    subgraph: 'people',
    query,
    variables: [],
    entities: null,
    outputRewrites: [],
  },
  graph,
  undefined,
);
const selectionOf = (text: string) =>
  new Selection({ schema, fragments: new Map() }, 'Query', [
    {
      set: (parse(text).definitions[0] as OperationDefinitionNode).selectionSet,
      conditions: [],
    },
  ]);
addScans({ kind: 'Fetch', fetch }, selectionOf(query), graph);

const scan = (body: string | Buffer): ScannedResponse | null =>
  fetch.scan!(Buffer.from(body), {});
/** As the general path reads it; `null` for a response that it changes or rejects. */
function parsed(body: string): unknown {
  const response: unknown = JSON.parse(body);
  if (!isObject(response) || response['errors']) return null;
  const validator = new ResponseValidator({});
  const data = validator.object(fetch.root!, response['data']);
  return validator.takeFaults().length > 0 ? null : data;
}
const read = (scanned: ScannedResponse) =>
  JSON.parse(JSON.stringify(scanned.data)) as unknown;

const person = {
  id: '1',
  name: 'Zoë "Z" \\ \u2028 😀',
  age: -12,
  height: 1.75,
  isIn: true,
  color: 'RED',
  any: '2026-11-30',
  tags: ['a', ''],
  friends: [{ id: '2' }, { id: '3' }],
  pet: { __typename: 'Dog', name: 'Rex' },
};
const people = [{ id: '4', color: null }, null];
const body = (change: object = {}, end = '') =>
  `${JSON.stringify({ data: { person: { ...person, ...change }, people } }).slice(0, -1)}${end}}`;

test.each([
  ['as JSON.stringify writes it', body()],
  ['that ends with a new line', `${body()}\n`],
  ['with extensions', body({}, ',"extensions":{"a":[1]}')],
  [
    'with empty lists and nulls where these may be',
    body({ tags: [], friends: [], age: null, pet: null, color: null }),
  ],
  ['with a short enum value', body({ color: 'X' })],
  ['with escaped characters', body().replace('Rex', '\\u00e9\\ud83d\\n')],
  [
    'with the largest integers',
    body({ age: 2147483647, height: 123456789012345, any: false }),
  ],
])('a response %s is scanned', (_title, text) => {
  const scanned = scan(text);
  expect(scanned).not.toBeNull();
  expect(read(scanned!)).toEqual(parsed(text));
});

test('extensions are parsed', () => {
  expect(scan(body({}, ',"extensions":{"a":[1]}'))!.extensions).toEqual({
    a: [1],
  });
});

test.each([
  ['with errors', body({}, ',"errors":[{"message":"x"}]')],
  ['with null where it may not be', body({ name: null })],
  ['with null for an item that may not be null', body({ tags: [null] })],
  ['without a field', body({ age: undefined })],
  ['with another field', body({ more: 1 })],
  ['with a field twice', body().replace('"age":', '"age":1,"age":')],
  ['with white space', JSON.stringify(JSON.parse(body()), null, 1)],
  ['with a byte order mark', `\ufeff${body()}`],
  ['with an unknown enum value', body({ color: 'BLUE' })],
  ['with an unknown enum value that is short', body({ color: 'Y' })],
  ['with a number for an ID', body({ id: 1 })],
  ['with an integer of more than 32 bits', body({ age: 2147483648 })],
  ['with more digits than a double has', body({ any: 1234567890123456 })],
  ['with an exponent', body().replace('1.75', '175e-2')],
  ['with negative zero', body().replace('-12', '-0')],
  ['with a leading zero', body().replace('-12', '012')],
  ['with an object for a scalar', body({ any: { a: 1 } })],
  [
    'with a type that is not possible',
    body({ pet: { __typename: 'Query', name: '' } }),
  ],
  ['with a control character', body().replace('Rex', 'R\tx')],
  ['with an unknown escape', body().replace('Rex', 'R\\x')],
  ['that is cut off', body().slice(0, -1)],
  ['with more after it', `${body()} {}`],
])('a response %s takes the general path', (_title, text) => {
  expect(scan(text)).toBeNull();
});

test('a response that is not UTF-8 takes the general path', () => {
  const bytes = Buffer.from(body());
  bytes[bytes.indexOf('Rex')] = 0xff;
  expect(scan(bytes)).toBeNull();
});

test('nothing is scanned that JSON.parse refuses or the general path reads otherwise, whichever byte is changed, added or missing', () => {
  const bytes = Buffer.from(body());
  const changes = Array.from('\\"{}[],:0-9.eu\0 nx\x7f\xff', (each) =>
    Buffer.from(each, 'latin1'),
  );
  let scannedChanges = 0;
  const tryOne = (changed: Buffer) => {
    const scanned = scan(changed);
    if (!scanned) return;
    scannedChanges++;
    const text = changed.toString();
    expect({ text, data: read(scanned) }).toEqual({ text, data: parsed(text) });
  };
  for (let at = 0; at < bytes.length; at++) {
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at + 1)];
    tryOne(before);
    tryOne(Buffer.concat([before, after]));
    for (const change of changes) {
      tryOne(Buffer.concat([before, change, after]));
      tryOne(Buffer.concat([before, change, bytes.subarray(at)]));
    }
  }
  expect(scannedChanges).toBeGreaterThan(100);
});

test('what the client selects as the subgraph returned it is kept as bytes, and parsed in place on demand', () => {
  const { data } = scan(body())!;
  expect(Object.values(data).map((each) => each?.constructor.name)).toEqual([
    'Span',
    'Span',
  ]);
  expect(parseSpans(data)).toEqual({ person, people });
});

test.each([
  '{ person { id } people { color } }',
  '{ person { name height color tags friends { id } } people { id color } }',
  '{ person { age any pet { __typename } } people { id } }',
  '{ people { color } person { any pet { name } } }',
])(
  'of what the client selects only a part, that part is copied: %s',
  (part) => {
    const client = selectionOf(part);
    addScans({ kind: 'Fetch', fetch }, client, graph);
    const { data } = scan(body())!;
    addScans({ kind: 'Fetch', fetch }, selectionOf(query), graph);
    expect(Object.values(data).every((each) => each instanceof Span)).toBe(
      true,
    );
    const shaping = {
      schema,
      selection: client,
      rootType: 'Query',
      clientKeys: new Map<string, string>(),
    };
    const shaped = shapeResponse(shaping, data, {}).data;
    const parsed = shapeResponse(shaping, parseSpans(data), {}).data;
    const text = Buffer.concat(writeJson(shaped)).toString();
    expect(text).toBe(JSON.stringify(parsed));
  },
);
