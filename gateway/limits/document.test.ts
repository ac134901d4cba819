import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery, parse } from 'graphql';
import { firstQueries, helloQuery } from '../http/landing/first-queries.js';
import { refuseExcess } from './document.js';
import { measured } from './tokens.js';
import { longestList } from './variables.js';

function excess(text: string): string {
  try {
    refuseExcess(parse(text));
    return 'nothing';
  } catch (error) {
    return (error as Error).message;
  }
}
const some = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const levels = (count: number) =>
  `${'a { '.repeat(count - 1)}a${' }'.repeat(count - 1)}`;

test.each([...firstQueries, helloQuery, getIntrospectionQuery()])(
  'a realistic operation is within all limits: %s',
  (query) => {
    expect(excess(query)).toBe('nothing');
  },
);

/** A document with `n` of what the limit counts. */
type DocumentOfSize = (n: number) => string;
const limits: [string, number, [string, DocumentOfSize][]][] = [
  [
    'levels of fields',
    10,
    [
      ['as it stands', (n) => `{ ${levels(n)} }`],
      [
        'in fragments',
        (n) => `{ a { ... { ...f } } } fragment f on T { ${levels(n - 1)} }`,
      ],
      [
        'N60: in a fragment that is used less deep before',
        (n) =>
          `{ ...f b { b { b { ...f } } } } fragment f on T { ${levels(n - 3)} }`,
      ],
      [
        'in a second operation',
        (n) => `query A { a } query B { ${levels(n)} }`,
      ],
      [
        'beside introspection',
        (n) => `{ __schema { types { name } } ${levels(n)} }`,
      ],
    ],
  ],
  [
    'fields at the root',
    5,
    [
      ['as they stand', (n) => `{ ${some(n, (i) => `a${i}`)} }`],
      [
        'in fragments',
        (n) =>
          `{ ...f ... { ...f x } ${some(n - 3, (i) => `a${i}`)} } fragment f on Query { y }`,
      ],
      ['one and the same', (n) => `{ ${'a '.repeat(n)} }`],
      ['acts', (n) => `mutation { ${some(n, (i) => `a${i}`)} }`],
    ],
  ],
  [
    'aliases',
    15,
    [
      ['at one place', (n) => `{ a { ${some(n, (i) => `x${i}: b`)} } }`],
      [
        'at the root and below',
        (n) => `{ x: a { y: b { ${some(n - 2, (i) => `x${i}: b`)} } } }`,
      ],
      [
        'in a fragment that is used twice',
        (n) =>
          `{ a { ...f } b { ...f ${some(n - 14, (i) => `y${i}: b`)} } } fragment f on T { ${some(7, (i) => `x${i}: b`)} }`,
      ],
    ],
  ],
  [
    'directives',
    10,
    [
      [
        'everywhere',
        (n) =>
          `query @x { a @x ...f @x ... @x { b } } fragment f on Query { c { ${some(n - 4, (i) => `c${i} @x`)} } }`,
      ],
      [
        'on variable definitions',
        (n) => `query (${some(n, (i) => `$v${i}: ID @x`)}) { a }`,
      ],
      [
        'on a fragment, wherever it is used',
        (n) =>
          `{ a { ...f } b { ...f ${some(n - 6, (i) => `c${i} @x`)} } } fragment f on T @x @y @z { d }`,
      ],
    ],
  ],
  [
    'directives at one place',
    3,
    [
      ['on a field', (n) => `{ a ${'@x '.repeat(n)} }`],
      ['on an operation', (n) => `query ${'@x '.repeat(n)} { a }`],
      [
        'on a variable definition',
        (n) => `query ($v: ID, $w: ID ${'@x '.repeat(n)}) { a }`,
      ],
      [
        'on a fragment definition',
        (n) => `{ ...f } fragment f on Query ${'@x '.repeat(n)} { a }`,
      ],
      [
        'on fragments',
        (n) =>
          `{ a { ...f @x ... @x { b } } } fragment f on T { ... ${'@x '.repeat(n)} { c } }`,
      ],
    ],
  ],
  [
    'repetitions of a field at one place',
    50,
    [
      ['as they stand', (n) => `{ a { ${'b '.repeat(n)} } }`],
      [
        'by their parents',
        (n) =>
          `{ a { ${'b { c c c c c c c } '.repeat(7)} b { ${'c '.repeat(n - 49)} } } }`,
      ],
      [
        'in fragments',
        (n) =>
          `{ a { ${some(n, (i) => `...f${i}`)} } } ${some(n, (i) => `fragment f${i} on T { b }`)}`,
      ],
    ],
  ],
  [
    'selections, with its fragments written out',
    2_000,
    [
      [
        'in a fragment that is used often',
        (n) =>
          `{ a { ${some(19, (i) => `p${i} { ...f }`)} ${some(n - 1_920, (i) => `q${i}`)} } } fragment f on T { ${some(99, (i) => `c${i}`)} }`,
      ],
    ],
  ],
  [
    'lists within each other in introspection',
    2,
    [
      [
        'N65: of the schema',
        (n) =>
          `{ __schema { types { ${'fields { type { '.repeat(n)} name ${'} } '.repeat(n)} } } }`,
      ],
      [
        'N65: of a type, in fragments',
        (n) =>
          `{ __type(name: "Query") { interfaces { ...f } } } fragment f on __Type { ${'possibleTypes { '.repeat(n - 1)} name ${'} '.repeat(n - 1)} }`,
      ],
    ],
  ],
];

describe.each(limits)(
  '%s: exactly %d are allowed, and one more is refused',
  (what, maximum, questions) => {
    test.each(questions)('%s', (_title, question) => {
      expect(excess(question(maximum))).toBe('nothing');
      expect(excess(question(maximum + 1))).toBe(
        `A request may have at most ${maximum} ${what}; this one has ${maximum + 1}.`,
      );
    });

    test.each(questions)(
      'N59: %s, when everything is called as introspection is',
      (_title, question) => {
        const text = question(maximum + 1)
          .replace(/^{/, 'query __schema {')
          .replaceAll(/\bf(?=\d* (on|}|x|@))|\.\.\.f/g, (name) =>
            name.replace('f', '__typename'),
          );
        expect(excess(text)).toContain(`at most ${maximum} ${what}`);
      },
    );
  },
);

test('N50: exponentially nested fragments are counted without expanding them', () => {
  const doubling = some(
    100,
    (i) => `fragment f${i} on T { a { ...f${i + 1} } b { ...f${i + 1} } }`,
  );
  expect(excess(`{ ...f0 } ${doubling} fragment f100 on T { a }`)).toBe(
    'A request may have at most 2000 selections, with its fragments written out; this one has over a million.',
  );
});

test.each([
  'fragment f on T { ...f }',
  'fragment f on T { a { ...g } } fragment g on T { ...f }',
])('a fragment cycle is refused: %s', (fragments) => {
  expect(excess(`{ ...f } ${fragments}`)).toBe('A fragment uses itself.');
});

test.each([
  '{ a } fragment f on T { a }',
  '{ ...g } fragment f on T { ...g } fragment g on T { a }',
])(
  'an unused fragment, which would be validated uncounted, is refused: %s',
  (text) => {
    expect(excess(text)).toBe('No operation uses one of the fragments.');
  },
);

test('tokens are counted up to the first syntax error', () => {
  expect(measured('{ a(b: "c") # d\n }').count).toBe(8);
  expect(measured('{ a ? b }').count).toBe(2);
});

test('nested brackets are counted, whether or not they are closed', () => {
  expect(measured('{ a(b: [{ c: [1] }]) { d } }').deepest).toBe(5);
  expect(measured('{ a { b } } { c { d } }').deepest).toBe(2);
  expect(measured(`{ a(b: ${'['.repeat(1_000)}`).deepest).toBe(1_002);
});

test('N67: the longest list in variables counts, at any depth', () => {
  const deep = JSON.parse(
    `${'[{"a":'.repeat(50_000)}[1,2,3]${'}]'.repeat(50_000)}`,
  ) as unknown;
  expect(longestList(deep)).toBe(3);
  expect(longestList({ a: 'x', b: null, c: { d: [] } })).toBe(0);
  expect(longestList(undefined)).toBe(0);
});
