import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demoPersonId } from '../../shared/demo/person-id.js';
import { personas, type PersonaName } from '../../shared/demo/personas.js';
import { startFederation, type Federation } from '../support/federation.js';
import { allScopes, expectedAnswer } from '../support/schema-oracle.js';
import { unifiedView } from '../support/unified-view.js';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());

/** The view with the numbers of the person, which are for few. */
const view = unifiedView.replace(
  'on Justitiabele {',
  'on Justitiabele { skn bsn registratienummer',
);
const known: Partial<Record<PersonaName, string>> = {
  'coordinator-rotterdam': 'knownToRotterdamOnly',
  'justitiabele-a': 'justitiabele-a',
  'justitiabele-b': 'justitiabele-b',
};
const names = Object.keys(personas) as PersonaName[];
const requests = () =>
  Object.values(federation.doors).reduce((sum, door) => sum + door.requests, 0);
const pathsOf = (errors: any[] = []) =>
  errors.map(({ message, path, extensions }) => {
    expect(message).toBe('Not allowed to see this.');
    expect(extensions).toEqual({ code: 'UNAUTHORIZED_FIELD_OR_TYPE' });
    return path.join('.');
  });

test.each(names)(
  '%s sees of a person he knows what the schemas open to his scopes, and is told of the rest that it is not for him',
  async (persona) => {
    const id = demoPersonId(known[persona] ?? 'knownToAll');
    const whole = await federation.ask(persona, view, { id }, allScopes);
    expect(whole.body.errors).toBeUndefined();
    const { body } = await federation.ask(persona, view, { id });
    const expected = expectedAnswer(
      view,
      whole.body.data,
      personas[persona].scopes,
    );
    expect(body.data).toEqual(expected.data);
    expect(pathsOf(body.errors).sort()).toEqual(expected.paths);
    expect(expected.paths).not.toEqual([]);
  },
);

test('without a token nothing is seen, and no partner is asked', async () => {
  const before = requests();
  const { status, body } = await federation.ask(
    null,
    view.replace(
      '{',
      '{ normen { code } inrichtingen { naam } gemeenten { naam }',
    ),
    { id: demoPersonId('knownToAll') },
  );
  expect(status).toBe(200);
  expect(body.data).toEqual({
    normen: null,
    inrichtingen: null,
    gemeenten: null,
    justitiabele: null,
  });
  expect(pathsOf(body.errors).sort()).toEqual(Object.keys(body.data).sort());
  expect(requests()).toBe(before);
});

const promise =
  'afspraakVastleggen(input: { justitiabele: $id, omschrijving: "x", uiterlijkOp: "2099-01-01" }) { fout { code } }';
test.each([
  [
    'an act that is not his',
    `mutation ($id: ID!) { ${promise} contactVastleggen(input: { toezicht: "x", versie: 1, datum: "2026-01-01", soort: MELDPLICHT }) { fout { code } } }`,
    'contactVastleggen',
  ],
  [
    'a field of its payload that is not his',
    `mutation ($id: ID!) { ${promise} adviesAanvragen(input: { justitiabele: $id, soort: VERLOF, organisatie: "RN", aangevraagdOp: "2026-01-01" }) { reclasseringsadvies { oordeel { risico } } } }`,
    'adviesAanvragen.reclasseringsadvies.oordeel',
  ],
])(
  'a mutation with %s is refused whole: no partner is asked',
  async (_title, mutation, path) => {
    const before = requests();
    const { status, body } = await federation.ask(
      'casemanager-vught',
      mutation,
      { id: demoPersonId('knownToAll') },
    );
    expect(status).toBe(200);
    expect(body.data).toBeNull();
    expect(pathsOf(body.errors)).toEqual([path]);
    expect(requests()).toBe(before);
  },
);
