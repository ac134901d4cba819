import { expect, test } from '@jest/globals';
import { formatCsv } from './csv.js';

test.each([
  ['=1+1', "'=1+1"],
  ['+31 6', "'+31 6"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' =1', "' =1"],
  ['"=1', '"\'""=1"'],
  ["'=1", "''=1"],
  ['\u200b=1', "'\u200b=1"],
  ['＝1', "'＝1"],
  ['\t=1', '"\'\t=1"'],
  ['\rx', '"\'\rx"'],
  ['x\n=1', '"x\n\'=1"'],
  ['x;=1', '"x;\'=1"'],
  ['a, -b', '"a, -b"'],
  ['Utrecht-Noord', 'Utrecht-Noord'],
  ["'s-Gravenhage", "'s-Gravenhage"],
  ['', ''],
])('text %j is written as %j, so that it is no formula', (text, written) => {
  expect(formatCsv([[text, 'x']])).toBe(`${written},x\r\n`);
});

test('numbers are not escaped, and null is an empty cell', () => {
  expect(formatCsv([[-1, 0.5, null]])).toBe('-1,0.5,\r\n');
});
