import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { inProcess } from '../../gateway/access/policy/in-process.js';
import { policies } from '../../gateway/access/policy/policies.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import { personas, type PersonaName } from '../../shared/demo/personas.js';
import { startFederation, type Federation } from '../support/federation.js';
import { allScopes, expectedAnswer } from '../support/schema-oracle.js';
import { unifiedView } from '../support/unified-view.js';

let federation: Federation;
/** All policies are granted, to see what they change. */
let grantsAll = false;
beforeAll(async () => {
  const { decide, close } = inProcess(policies);
  federation = await startFederation({
    decisionPoint: {
      decide: async (questions, signal) =>
        grantsAll
          ? questions.evaluations.map(() => ({ decision: true }))
          : decide(questions, signal),
      close,
    },
  });
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
const granted: Partial<Record<PersonaName, string[]>> = {
  'reclasseringswerker-rn': ['risico-oordeel-door-professional'],
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
    grantsAll = true;
    const whole = await federation.ask(persona, view, { id }, allScopes);
    grantsAll = false;
    expect(whole.body.errors).toBeUndefined();
    const { body } = await federation.ask(persona, view, { id });
    const expected = expectedAnswer(view, whole.body.data, {
      scopes: personas[persona].scopes,
      policies: granted[persona] ?? [],
    });
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

test('a judgment of risk is for the professional who answers for it, whatever the scopes of the others', async () => {
  const query = `query ($id: ID!) { justitiabele(id: $id) { reclasseringsadviezen { soort oordeel { risico } } } }`;
  const variables = { id: demoPersonId('knownToAll') };
  const risks = async (persona: PersonaName) => {
    const { body } = await federation.ask(persona, query, variables, allScopes);
    return body.data.justitiabele.reclasseringsadviezen.map(
      ({ oordeel }: any) => oordeel?.risico ?? null,
    );
  };
  expect(new Set(await risks('reclasseringswerker-rn'))).not.toEqual(
    new Set([null]),
  );
  for (const persona of ['casemanager-vught', 'coordinator-utrecht'] as const)
    expect(new Set(await risks(persona))).toEqual(new Set([null]));
});
