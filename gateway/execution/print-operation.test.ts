import { expect, test } from '@jest/globals';
import { parse, print, stripIgnoredCharacters } from 'graphql';
import { printOperation } from './print-operation.js';

test.each([
  '{ a }',
  'query { a b { c } d }',
  'query Named { a }',
  'query ($id: ID!, $list: [Int!]! = [1, 2], $on: Boolean = true @deprecated) { a(id: $id, list: $list) }',
  'query @live { a }',
  'query Named @live @other(of: "x") { a }',
  'mutation { a(input: { text: "a \\" b", number: -1.5e3, on: true, none: null, kind: ONE }) { b } }',
  'mutation Named($a: Int) { a(a: $a) }',
  'subscription { a }',
  '{ a ... on B { c } ...F d @skip(if: $no) ... @include(if: true) { e } ... { f } } fragment F on G @x { h i }',
  '{ a @skip(if: true) @include(if: $yes) { b } c ...F } fragment F on G { h } fragment H on G { i }',
  '{ one: a two: a(b: 1) three: a { x: y } ...F @x ...F ... on A { b } }  fragment F on G { h }',
  '{ a(text: """\n  a block\n    of "text"\n  """, other: "line\\nbreak") b }',
  'query A { a } query B { b } { c }',
])('of %s it prints the text without ignored characters', (text) => {
  const document = parse(text);
  expect(printOperation(document)).toBe(
    stripIgnoredCharacters(print(document)),
  );
});
