import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { partyOfText, partiesFile, partiesModule } from './declared-parties.js';

const gemeente = readFileSync('subgraphs/gemeente/party.json', 'utf8');
const changed = (changes: object) =>
  partyOfText(JSON.stringify({ ...JSON.parse(gemeente), ...changes }));

test('the committed declarations are those of the party.json files', () => {
  expect(partiesModule({}).text).toBe(readFileSync(partiesFile, 'utf8'));
});

test.each([
  ['text that is not JSON', () => partyOfText('{'), 'is not JSON'],
  ['an unknown field', () => changed({ colour: 'red' }), 'colour'],
  ['a code in lower case', () => changed({ code: 'uwv' }), 'code'],
  [
    'a format of organisations that is not anchored',
    () => changed({ organisationCode: '[0-9]' }),
    'from ^ to $',
  ],
])('%s is refused with the reason', (_what, parse, reason) => {
  expect(parse().error).toContain(reason);
});

test.each([
  ['code', {}, 'code GEMEENTE is of gemeente.'],
  [
    'role',
    { code: 'UWV', purposes: [] },
    'role coordinator-nazorg is of gemeente.',
  ],
  [
    'role of no one party',
    { code: 'UWV', purposes: [], roles: ['systeem'] },
    'role systeem is of no one party.',
  ],
  [
    'right to introduce people',
    { code: 'UWV', purposes: [], roles: [], introducesPeople: true },
    'introducesPeople is of dji.',
  ],
] as const)(
  'a second party with the same %s is refused',
  (_what, changes, reason) => {
    const { data } = changed(changes);
    expect(partiesModule({ uwv: data! }).errors).toContain(
      `subgraphs/uwv/party.json: ${reason}`,
    );
  },
);
