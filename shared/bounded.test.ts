import { expect, test } from '@jest/globals';
import { Bounded } from './bounded.js';

test('so many are remembered, and what was not asked for longest is forgotten first', () => {
  const made: string[] = [];
  const bounded = new Bounded<string>(2);
  const get = (key: string) =>
    bounded.get(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(get)).toEqual([
    'A',
    'B',
    'A',
    'C',
    'A',
    'B',
  ]);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
