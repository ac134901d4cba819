import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inProcess } from '../../gateway/authorization/policy/in-process.js';
import { policies } from '../../gateway/authorization/policy/policies.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import { personas, type PersonaName } from '../../shared/demo/personas.js';
import { startFederation, type Federation } from '../support/federation.js';
import { allScopes, expectedAnswer } from '../support/schema-oracle.js';
import { unifiedView } from '../support/unified-view.js';

let federation: Federation;
/** Grants all policies, to compare with what they deny. */
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

/** The view with the person's numbers, which few scopes permit. */
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
  Object.values(federation.proxies).reduce(
    (sum, proxy) => sum + proxy.requests,
    0,
  );
const pathsOf = (errors: any[] = []) =>
  errors.map(({ message, path, extensions }) => {
    expect(message).toMatch(/^Not allowed to see this(\.$| without a token\.)/);
    expect(extensions).toEqual({ code: 'UNAUTHORIZED_FIELD_OR_TYPE' });
    return path.join('.');
  });

test.each(names)(
  '%s gets the fields of a visible person that its scopes permit, and an error at each of the others',
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
    // An invisible person is answered as one that does not exist: without errors.
    expect(expected.paths.length > 0).toBe(body.data.justitiabele !== null);
  },
);

test('without a token the response has no data, and there are no subgraph requests', async () => {
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
    'a mutation outside its scopes',
    `mutation ($id: ID!) { ${promise} contactVastleggen(input: { toezicht: "x", versie: 1, datum: "2026-01-01", soort: MELDPLICHT }) { fout { code } } }`,
    'contactVastleggen',
  ],
  [
    'a payload field outside its scopes',
    `mutation ($id: ID!) { ${promise} adviesAanvragen(input: { justitiabele: $id, soort: VERLOF, organisatie: "RN", aangevraagdOp: "2026-01-01" }) { reclasseringsadvies { oordeel { risico } } } }`,
    'adviesAanvragen.reclasseringsadvies.oordeel',
  ],
])(
  'a mutation with %s is refused as a whole, without subgraph requests',
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

test('a risk assessment is for the responsible professional, whatever the scopes of others', async () => {
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

const told = (errors: any[] = []) =>
  errors.map(({ path, extensions }) => `${path.join('.')} ${extensions.code}`);
const refused = (path: string) => `${path} UNAUTHORIZED_FIELD_OR_TYPE`;
describe('an argument requires the scopes of the field that it filters by', () => {
  const byName = '{ gedetineerden(naam: "oudewater") { totalCount } }';
  test.each([
    [byName, {}],
    [
      'query ($n: String) { gedetineerden(naam: $n) { totalCount } }',
      { n: 'o' },
    ],
    ['query ($n: String = "o") { gedetineerden(naam: $n) { totalCount } }', {}],
    [
      '{ ...F } fragment F on Query { gedetineerden(naam: "o", first: 1) { edges { node { id } } } }',
      {},
    ],
  ])(
    'without the scope for names a filter cannot disclose a name letter by letter: %s',
    async (query, variables) => {
      const before = requests();
      const { status, body } = await federation.ask(
        'casemanager-vught',
        query,
        variables,
        ['keten:lezen'],
      );
      expect(status).toBe(200);
      expect(body.data).toEqual({ gedetineerden: null });
      expect(told(body.errors)).toEqual([refused('gedetineerden')]);
      expect(requests()).toBe(before);
      const whole = await federation.ask(
        'casemanager-vught',
        query,
        variables,
        ['keten:lezen', 'persoon:lezen'],
      );
      expect(whole.body.errors).toBeUndefined();
      expect(whole.body.data.gedetineerden).not.toBeNull();
    },
  );

  test('in one operation the list without the argument is returned and the one with it refused', async () => {
    const { body } = await federation.ask(
      'casemanager-vught',
      'query ($n: String) { a: gedetineerden(naam: $n) { totalCount } b: gedetineerden(naam: "o") { totalCount } }',
      {},
      ['keten:lezen'],
    );
    expect(body.data.a.totalCount).toBeGreaterThan(0);
    expect(body.data.b).toBeNull();
    expect(told(body.errors)).toEqual([refused('b')]);
  });

  test.each([
    'casemanager-vught',
    'reclasseringswerker-rn',
    'coordinator-utrecht',
  ] as const)(
    '%s can look people up by the numbers that it may read, and by no other',
    async (persona) => {
      const numbers = await federation.ask(
        'casemanager-vught',
        'query ($id: ID!) { justitiabele(id: $id) { skn bsn registratienummer } }',
        { id: demoPersonId('knownToAll') },
      );
      for (const [kind, value] of Object.entries(
        numbers.body.data.justitiabele as Record<string, string>,
      )) {
        const { body } = await federation.ask(
          persona,
          `query ($value: ID!) { zoekJustitiabele(${kind}: $value) { id } }`,
          { value },
        );
        const scope = kind === 'registratienummer' ? 'detentie' : kind;
        const may = personas[persona].scopes.includes(`${scope}:lezen`);
        expect(body.data.zoekJustitiabele).toEqual(
          may ? { id: demoPersonId('knownToAll') } : null,
        );
        expect(told(body.errors)).toEqual(
          may ? [] : [refused('zoekJustitiabele')],
        );
      }
    },
  );

  test('a mutation that looks up by a number is refused as a whole without the scope for that number', async () => {
    const before = requests();
    const { body } = await federation.ask(
      'casemanager-vught',
      `mutation ($input: DetentieRegistrerenInput!) { detentieRegistreren(input: $input) { fout { code } } }`,
      {
        input: {
          skn: 'X1',
          naam: 'Iemand',
          inrichting: 'PI-VUGHT',
          titel: 'GEVANGENISSTRAF',
          insluitingsdatum: '2026-01-01',
        },
      },
      ['detentie:schrijven', 'persoon:lezen', 'keten:lezen'],
    );
    expect(body.data).toBeNull();
    expect(told(body.errors)).toEqual([refused('detentieRegistreren')]);
    expect(requests()).toBe(before);
  });

  test('filter and order of the caseload require the scopes of the outcome', async () => {
    const ask = (query: string) =>
      federation.ask('coordinator-utrecht', query, {}, ['mijn:lezen']);
    const { body } = await ask('{ mijnCaseload { totalCount } }');
    expect(told(body.errors)).toEqual([refused('mijnCaseload')]);
    const own = await federation.ask(
      'coordinator-utrecht',
      'query ($f: CaseloadFilter) { mijnCaseload(filter: $f, volgorde: ERNST) { totalCount } }',
      { f: { overschreden: true } },
    );
    expect(own.body.errors).toBeUndefined();
  });

  test('introspection shows each role the arguments that it may use', async () => {
    const argumentsFor = async (persona: PersonaName) => {
      const { body } = await federation.ask(
        persona,
        '{ __type(name: "Query") { fields { name args { name } } } }',
      );
      return Object.fromEntries(
        body.data.__type.fields.map(({ name, args }: any) => [
          name,
          args.map((each: any) => each.name),
        ]),
      );
    };
    const zoek = async (persona: PersonaName) =>
      (await argumentsFor(persona))['zoekJustitiabele'];
    expect(await zoek('casemanager-vught')).toEqual([
      'skn',
      'bsn',
      'registratienummer',
    ]);
    expect(await zoek('reclasseringswerker-rn')).toEqual(['skn']);
    expect(await zoek('coordinator-utrecht')).toEqual(['bsn']);
    expect(
      (await argumentsFor('systeem-akkoord'))['gedetineerden'],
    ).not.toContain('naam');
  });
});
