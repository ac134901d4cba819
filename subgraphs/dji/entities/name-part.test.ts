import { expect, test } from '@jest/globals';
import { beginOf, namePartsOf, shortestPart } from './name-part.js';

const zoeknaam = 'oudewater-de vries van ruben elias';

test('a range of parts begins with every part of a word of at least three characters', () => {
  const parts = namePartsOf({ id: 'p', zoeknaam }).map(({ part }) => part);
  for (const word of zoeknaam.split(' '))
    for (let from = 0; from < word.length; from += 1)
      for (let to = from + shortestPart; to <= word.length; to += 1)
        expect(
          parts.some((part) => part.startsWith(beginOf(word.slice(from, to)))),
        ).toBe(true);
});

test('a person has each part once', () => {
  const parts = namePartsOf({ id: 'p', zoeknaam: 'anna anna' });
  expect(parts.map(({ part }) => part)).toEqual(['anna', 'nna']);
});
