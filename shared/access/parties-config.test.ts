import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { baseConfig } from '../config.js';
import { addedDeclarations, declarationsWith } from './parties-config.js';
import { declaredParties } from './parties.generated.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parties-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const fileWith = (text: string): string => {
  const file = join(folder, 'parties.json');
  writeFileSync(file, text);
  return file;
};
const gemeente = JSON.parse(
  readFileSync('subgraphs/gemeente/party.json', 'utf8'),
) as object;
const uwv = {
  ...gemeente,
  code: 'UWV',
  roles: ['werkadviseur'],
  purposes: [],
  identityScopes: {},
};

test('without a file the released parties are known, with one those of the file come after them', () => {
  expect(declarationsWith().declarations).toBe(declaredParties);
  const { declarations } = declarationsWith(fileWith(JSON.stringify({ uwv })));
  expect(Object.keys(declarations!)).toEqual([
    ...Object.keys(declaredParties),
    'uwv',
  ]);
  expect(addedDeclarations()).toEqual({});
  expect(
    addedDeclarations(fileWith(JSON.stringify({ uwv, gemeente }))),
  ).toEqual({ uwv });
});

test('a party that was released meanwhile may stay in the file, unchanged', () => {
  const known = declarationsWith(fileWith(JSON.stringify({ gemeente })));
  expect(known.declarations).toEqual(declaredParties);
});

test.each([
  ['no JSON', '{', 'is not JSON.'],
  ['a list', '[]', 'must be an object'],
  ['a name in capitals', JSON.stringify({ UWV: uwv }), 'UWV: is no name'],
  [
    'an unknown field',
    JSON.stringify({ uwv: { ...uwv, colour: 'red' } }),
    'colour',
  ],
  [
    'the role of another party',
    JSON.stringify({ uwv: { ...uwv, roles: ['casemanager'] } }),
    'uwv: role casemanager is of dji.',
  ],
  [
    'a released party that is declared otherwise',
    JSON.stringify({ gemeente: { ...gemeente, receives: 'ALL' } }),
    'gemeente: is declared otherwise by this release.',
  ],
])('%s stops the start of every service with the reason', (_, text, reason) => {
  const PARTIES = fileWith(text);
  expect(() => baseConfig({ PARTIES })).toThrow(
    'PARTIES names a file that is not right: ',
  );
  expect(() => baseConfig({ PARTIES })).toThrow(reason);
});

test('a file that is not there stops the start, too', () => {
  expect(() => baseConfig({ PARTIES: join(folder, 'none.json') })).toThrow(
    'cannot be read (ENOENT).',
  );
});
