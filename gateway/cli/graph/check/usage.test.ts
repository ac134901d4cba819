import { expect, test } from '@jest/globals';
import { collectUses } from './collect-uses.js';
import { usersOf } from './usage.js';

const row = {
  tijdstip: '2026-11-27T23:30:00.000Z',
  client: 'portaal',
  rol: 'casemanager',
  doel: 'plan',
  velden: '["Persoon.id","Persoon.naam"]',
  inputs: '["Query.zoek(id:)"]',
};
const uses = collectUses();
uses.add(row);
uses.add({ ...row, tijdstip: '2026-11-25T10:00:00.000Z', inputs: null });
uses.add({
  ...row,
  client: null,
  rol: 'justitiabele',
  velden: '["Persoon.id"]',
});
const usage = {
  version: 1 as const,
  days: 90,
  until: '2026-11-29',
  uses: uses.all(),
};

test('requests are counted per client, role, purpose and coordinate, with the last day in Amsterdam', () => {
  expect(usage.uses).toContainEqual({
    coordinate: 'Persoon.naam',
    client: 'portaal',
    role: 'casemanager',
    purpose: 'plan',
    requests: 2,
    last: '2026-11-28',
  });
  expect(
    usage.uses.map(({ coordinate, requests }) => `${coordinate} ${requests}`),
  ).toEqual([
    'Persoon.id 2',
    'Persoon.id 1',
    'Persoon.naam 2',
    'Query.zoek(id:) 1',
    'Query.zoek(id:) 1',
  ]);
});

test('users of several elements are those of the one that they used most', () => {
  expect(usersOf(usage, ['Persoon.*', 'Query.zoek(id:)'])).toEqual([
    { client: 'portaal', requests: 2, last: '2026-11-28' },
    { client: 'an unnamed client', requests: 1, last: '2026-11-28' },
  ]);
  expect(
    usersOf(usage, ['Persoon.id'], ({ role }) => role === 'justitiabele'),
  ).toHaveLength(1);
  expect(usersOf(usage, ['Persoon'])).toEqual([]);
});
