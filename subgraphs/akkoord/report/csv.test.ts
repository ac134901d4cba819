import { expect, test } from '@jest/globals';
import { csvOf } from './csv.js';

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
])('the text %j is no formula: %j', (text, written) => {
  expect(csvOf([[text, 'x']])).toBe(`${written},x\r\n`);
});

test('a number stays a number, and nothing stays nothing', () => {
  expect(csvOf([[-1, 0.5, null]])).toBe('-1,0.5,\r\n');
});
