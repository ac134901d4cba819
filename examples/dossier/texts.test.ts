import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { texts } from './texts.js';

const placeholders = (one: string) => one.match(/\{\w+\}/g)?.sort() ?? [];

test.each(Object.entries(texts))(
  '%s is said in both languages, with the same values',
  (_, [nl, en]) => {
    expect(nl.trim() && en.trim()).not.toBe('');
    expect(placeholders(en)).toEqual(placeholders(nl));
  },
);

test('each text is used', () => {
  const sources = readdirSync('examples/dossier')
    .filter((name) => /(?<!test)\.tsx?$/.test(name) && name !== 'texts.ts')
    .map((name) => readFileSync(`examples/dossier/${name}`, 'utf8'))
    .join('\n');
  const unused = Object.keys(texts).filter(
    (key) => !/^(persona|missing)\./.test(key) && !sources.includes(`'${key}'`),
  );
  expect(unused).toEqual([]);
});
