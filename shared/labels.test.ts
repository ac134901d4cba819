import { expect, test } from '@jest/globals';
import { inSentence } from './labels.js';

test.each([
  ['Voorlopige hechtenis', 'voorlopige hechtenis'],
  ['ISD-maatregel', 'ISD-maatregel'],
  ['DJI', 'DJI'],
  ['D&R-plan vastgesteld', 'D&R-plan vastgesteld'],
])('%s is %s within a sentence', (label, expected) => {
  expect(inSentence(label)).toBe(expected);
});
