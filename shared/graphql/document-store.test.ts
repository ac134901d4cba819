import { expect, test } from '@jest/globals';
import { parse, print, visit } from 'graphql';
import { DocumentCache } from './document-store.js';

test('a thousand documents are kept, the latest', () => {
  const cache = new DocumentCache();
  for (let n = 0; n < 1_500; n++) cache.set(`${n}`, parse('{ a }'));
  const kept = Array.from({ length: 1_500 }, (_, n) => cache.get(`${n}`));
  expect(kept.filter(Boolean)).toHaveLength(1_000);
  expect(kept.slice(500)).not.toContain(undefined);
});

test('a document that is larger than all of them may be is not kept', () => {
  const cache = new DocumentCache();
  const value = 'x'.repeat(13_000_000);
  cache.set('large', parse(`{ a(b: "${value}") }`));
  expect(cache.get('large')).toBeUndefined();
});

test('a document is kept without its text', () => {
  const cache = new DocumentCache();
  const text = 'query A { a(b: "c") }';
  cache.set('a', parse(`# a comment\n${text}`));
  const kept = cache.get('a')!;
  expect(print(kept).replace(/\s+/g, ' ')).toBe(text);
  visit(kept, { enter: ({ loc }) => void expect(loc).toBeUndefined() });
});
