import { beforeAll, expect, test } from '@jest/globals';
import { demoPersonId } from '../../shared/demo/person-id.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import {
  sharedFederation,
  type SharedFederation,
} from '../support/shared-federation.js';
import {
  exceptUnauthorizedFields,
  unifiedView,
} from '../support/unified-view.js';

let federation: SharedFederation;
beforeAll(async () => {
  federation = await sharedFederation();
});

const ids = (key: string) => ({ id: demoPersonId(key) });
const see = async (persona: PersonaName | null, key: string) =>
  (await federation.ask(persona, unifiedView, ids(key))).body;

test.each([
  ['casemanager-vught', 'knownToAll'],
  ['reclasseringswerker-rn', 'knownToAll'],
  ['coordinator-utrecht', 'knownToAll'],
  ['casemanager-vught', 'knownToDjiOnly'],
  ['coordinator-rotterdam', 'knownToRotterdamOnly'],
  ['justitiabele-a', 'justitiabele-a'],
  ['justitiabele-b', 'justitiabele-b'],
] as const)('%s sees %s', async (persona, key) => {
  const body = await see(persona, key);
  expect(exceptUnauthorizedFields(body.errors)).toEqual([]);
  expect(body.data.justitiabele).toMatchObject({
    ...ids(key),
    persoonsgegevens: { naam: expect.any(String) },
    reintegratie: { onvolledig: [] },
  });
});

test.each([
  ['coordinator-rotterdam', 'knownToAll'],
  ['reclasseringswerker-rn', 'knownToDjiOnly'],
  ['coordinator-utrecht', 'knownToDjiOnly'],
  ['casemanager-vught', 'knownToRotterdamOnly'],
  ['reclasseringswerker-rn', 'knownToRotterdamOnly'],
  ['coordinator-utrecht', 'knownToRotterdamOnly'],
  ['justitiabele-a', 'justitiabele-b'],
  ['justitiabele-b', 'justitiabele-a'],
  ['integrator-nakoming', 'knownToAll'],
  ['beheerder', 'knownToAll'],
  ['systeem-dji', 'knownToAll'],
  [null, 'knownToAll'],
] as const)(
  '%s gets the same response for %s as for a person who does not exist',
  async (persona, key) => {
    const hidden = await see(persona, key);
    expect(hidden).toEqual(await see(persona, 'nobody'));
    expect(hidden.data).toEqual({ justitiabele: null });
    expect(exceptUnauthorizedFields(hidden.errors)).toEqual([]);
  },
);

test('data of a partner without a relation are null, and that partner is not missing', async () => {
  const { data } = await see('casemanager-vught', 'knownToDjiOnly');
  expect(data.justitiabele).toMatchObject({
    basisvoorwaarden: null,
    reclasseringsadviezen: null,
    toezichten: null,
    reintegratie: { onvolledig: [], gereedheid: null },
  });
  expect(data.justitiabele.detenties).not.toEqual([]);
});

test('a justitiabele reads the own data without an id', async () => {
  const { body } = await federation.ask(
    'justitiabele-a',
    '{ mijnReintegratie { id persoonsgegevens { naam } reintegratie { fase } } }',
  );
  expect(body.errors).toBeUndefined();
  expect(body.data.mijnReintegratie.id).toBe(demoPersonId('justitiabele-a'));
});

test('a name is found only among the people of the caller', async () => {
  const { data } = await see('casemanager-vught', 'knownToAll');
  const [family] = data.justitiabele.persoonsgegevens.naam.split(' ').slice(-1);
  const search = async (persona: PersonaName) => {
    const { body } = await federation.ask(
      persona,
      'query ($naam: String!) { gedetineerden(naam: $naam, first: 100) { edges { node { id } } } }',
      { naam: family },
    );
    return body.data.gedetineerden.edges.map(({ node }: any) => node.id);
  };
  for (const persona of [
    'casemanager-vught',
    'reclasseringswerker-rn',
    'coordinator-utrecht',
  ] as const)
    expect(await search(persona)).toContain(demoPersonId('knownToAll'));
  expect(await search('coordinator-rotterdam')).not.toContain(
    demoPersonId('knownToAll'),
  );
});

test('a number finds a person only for a caller who has a relation with him', async () => {
  const zoek = async (persona: PersonaName, skn: string) =>
    (
      await federation.ask(
        persona,
        'query ($skn: ID!) { zoekJustitiabele(skn: $skn) { id } }',
        { skn },
      )
    ).body.data.zoekJustitiabele;
  const { body } = await federation.ask(
    'casemanager-vught',
    'query ($id: ID!) { justitiabele(id: $id) { skn } }',
    ids('knownToAll'),
  );
  const { skn } = body.data.justitiabele;
  expect(await zoek('reclasseringswerker-rn', skn)).toEqual(ids('knownToAll'));
  expect(await zoek('coordinator-rotterdam', skn)).toBeNull();
});

test('an invalid token is refused, and a mutation without its scope is not sent', async () => {
  const bad = await federation.askWith(
    { authorization: 'Bearer not.a.token' },
    '{ normen { code } }',
  );
  expect(bad.status).toBe(401);
  expect(bad.body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  const act = await federation.ask(
    'coordinator-utrecht',
    'mutation { detentieBeeindigen(input: { detentie: "x", versie: 1, werkelijkeEinddatum: "2026-01-01" }) { fout { code } } }',
  );
  expect(act.body).toEqual({
    data: null,
    errors: [
      {
        message: 'Not allowed to see this.',
        path: ['detentieBeeindigen'],
        extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
      },
    ],
  });
});
