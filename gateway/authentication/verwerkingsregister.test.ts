import { expect, test } from '@jest/globals';
import { today } from '../../shared/days.js';
import { personas, type Persona } from '../../shared/demo/personas.js';
import { committedSupergraph } from '../supergraph/committed.js';
import { verwerkingsregister } from './verwerkingsregister.js';
import { Supergraph } from '../supergraph/supergraph.js';

const open = verwerkingsregister.filter(
  ({ van, tot }) => van <= today() && (tot === null || tot > today()),
);
const registered = verwerkingsregister.flatMap(({ scopesByRole }) =>
  Object.values(scopesByRole).flat(),
);

test('each version of an activity has a URI of its own, a legal ground and a name', () => {
  const uris = verwerkingsregister.map(({ uri }) => uri);
  expect(new Set(uris).size).toBe(uris.length);
  for (const { uri, naam, grondslag } of verwerkingsregister) {
    expect(uri).toMatch(
      /^https:\/\/[\w.]+\/verwerkingsactiviteiten\/[a-z-]+\/v\d+$/,
    );
    expect(naam).not.toBe('');
    expect(grondslag).toMatch(/ art\. \d|akkoord/);
  }
});

test('no activity has scopes for a caller without a token', () => {
  for (const { scopesByRole } of verwerkingsregister)
    expect(Object.keys(scopesByRole)).not.toContain('anoniem');
});

test.each(Object.entries<Persona>(personas))(
  'the client of %s has one purpose, with the scopes that it needs',
  (_name, { role, scopes, doelbinding }) => {
    expect(doelbinding).toHaveLength(1);
    const activity = open.find(({ uri }) => uri === doelbinding[0]);
    expect([...(activity?.scopesByRole[role] ?? [])].sort()).toEqual(
      [...scopes].sort(),
    );
  },
);

test('every scope in the schemas is in the register, and no other', () => {
  const { scopes } = new Supergraph(committedSupergraph()).accessRules;
  expect([...scopes].filter((scope) => !registered.includes(scope))).toEqual(
    [],
  );
  const ahead = ['beheer:lezen'];
  expect(
    registered.filter((scope) => !scopes.has(scope) && !ahead.includes(scope)),
  ).toEqual([]);
});
