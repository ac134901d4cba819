import { expect, test } from '@jest/globals';
import { parseExactly } from './exact-json.js';

const long = '12345678901234567890';
const exact = 12345678901234567890n;

test('a number of many digits is exact wherever it stands, and what stands next to it is as JSON.parse made it', () => {
  expect(parseExactly(long)).toBe(exact);
  expect(parseExactly(`-${long}`)).toBe(-exact);
  expect(
    parseExactly(
      ` { "a": [ 1, "${long}, [", ${long}, {"b\\"": ${long}, "c": null} ], "\\u0064": [[], [${long}]], "e": 1.5e3 } `,
    ),
  ).toEqual({
    a: [1, `${long}, [`, exact, { 'b"': exact, c: null }],
    d: [[], [exact]],
    e: 1500,
  });
});

test('of a repeated key the last value counts', () => {
  for (const [text, value] of [
    [`{"a":${long},"a":1}`, { a: 1 }],
    [`{"a":1,"a":${long}}`, { a: exact }],
    [`{"a":${long},"a":"x"}`, { a: 'x' }],
    [`{"a":{"b":${long}},"a":[2]}`, { a: [2] }],
    [`{"a":{"b":${long}},"a":{"b":{}}}`, { a: { b: {} } }],
    ['{"a":9007199254740993,"a":9007199254740992}', { a: 2n ** 53n }],
  ] as const)
    expect(parseExactly(text)).toEqual(value);
});

test('a key that is special in JavaScript is an ordinary one', () => {
  const parsed = parseExactly(
    `{"__proto__":{"toString":${long},"x":${long}},"__proto__":{}}`,
  ) as object;
  expect(Object.getOwnPropertyDescriptor(parsed, '__proto__')?.value).toEqual(
    {},
  );
  expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  const inside = parseExactly(`{"constructor":{"__proto__":${long}}}`) as {
    constructor: object;
  };
  expect(
    Object.getOwnPropertyDescriptor(inside.constructor, '__proto__')?.value,
  ).toBe(exact);
});

test('what is no JSON is a SyntaxError, and so are thousands of numbers of many digits', () => {
  for (const text of [`[${long}`, `${long}-`, `{"a:${long}}`, `[${long},]`])
    expect(() => parseExactly(text)).toThrow(SyntaxError);
  const list = (length: number) =>
    `[${new Array(length).fill(long).join(',')}]`;
  expect(parseExactly(list(1_000))).toEqual(new Array(1_000).fill(exact));
  expect(() => parseExactly(list(5_001))).toThrow(SyntaxError);
});
