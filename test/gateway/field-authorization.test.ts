import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { PersonaName } from '../../shared/demo/personas.js';
import { demoToken } from '../../shared/demo/token.js';
import {
  smallFederation,
  type SmallFederation,
} from '../../gateway/testing/small-federation.js';

let federation: SmallFederation;
beforeAll(async () => {
  federation = await smallFederation();
});
afterAll(() => federation.stop());
beforeEach(() => federation.reset());

const execute = async (query: string, persona: PersonaName, variables = {}) => {
  const { status, body } = await federation.execute(query, variables, persona);
  expect(status).toBe(200);
  return body;
};
const refusal = (path: string) => ({
  message: expect.stringMatching(
    /^Not allowed to see this(\.| without a token\. Send a header .+)$/,
  ),
  path: path.split('.').map((step) => (step === '0' ? 0 : step)),
  extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
});
/** All subgraph requests. */
const sent = () =>
  Object.values(federation.partners)
    .flatMap(({ requests }) => requests.map(({ body }) => body.query))
    .join('\n');

const person = `query ($id: ID!) { justitiabele(id: $id) { naam nummer: bsn detenties { titel volgnummer } } }`;

test('a field outside the scopes of the caller is null with an error at its path, and is not fetched', async () => {
  const short = person.replace(' volgnummer', '');
  expect(await execute(short, 'reclasseringswerker-rn', { id: 'p1' })).toEqual({
    data: {
      justitiabele: {
        naam: 'naam van p1',
        nummer: null,
        detenties: [{ titel: 'GEVANGENISSTRAF' }],
      },
    },
    errors: [refusal('justitiabele.nummer')],
  });
  expect(sent()).toContain('naam');
  expect(sent()).not.toMatch(/bsn|nummer/);
});

test('the same document of callers with different scopes, concurrently and in sequence, gives each their own response (N45)', async () => {
  const whole = {
    naam: 'naam van p1',
    nummer: 'bsn van p1',
    detenties: [{ titel: 'GEVANGENISSTRAF', volgnummer: 1 }],
  };
  const seen: Partial<Record<PersonaName, object>> = {
    'casemanager-vught': { data: { justitiabele: whole } },
    'coordinator-utrecht': {
      data: { justitiabele: { ...whole, detenties: null } },
      errors: [refusal('justitiabele.detenties.0.volgnummer')],
    },
    'reclasseringswerker-rn': {
      data: { justitiabele: { ...whole, nummer: null, detenties: null } },
      errors: [
        refusal('justitiabele.nummer'),
        refusal('justitiabele.detenties.0.volgnummer'),
      ],
    },
  };
  const personas = Object.keys(seen) as PersonaName[];
  for (const order of [personas, personas.toReversed()]) {
    const responses = await Promise.all(
      [...order, ...order].map(
        async (name) =>
          [name, await execute(person, name, { id: 'p1' })] as const,
      ),
    );
    for (const [name, answer] of responses) expect(answer).toEqual(seen[name]);
  }
});

test('callers with different scopes do not share a plan: subgraph requests follow the scopes of each (N45)', async () => {
  for (const [persona, isAsked] of [
    ['casemanager-vught', true],
    ['reclasseringswerker-rn', false],
    ['casemanager-vught', true],
  ] as const) {
    federation.reset();
    await execute(person, persona, { id: 'p2' });
    expect(sent().includes('bsn')).toBe(isAsked);
  }
});

test('a path has one error: a failure within a redacted field is not reported', async () => {
  federation.partners.dji.overrideResponse = ({ data }) => {
    data._entities[0].detenties[0].inrichting = 'wrong';
    return { data };
  };
  const query = (also: string) =>
    `{ justitiabele(id: "p1") { detenties { inrichting { naam } ${also} } } }`;
  const errors = async (also: string) =>
    (await execute(query(also), 'reclasseringswerker-rn')).errors.map(
      ({ path, extensions }: any) => [path.join('.'), extensions.code],
    );
  expect(await errors('titel')).toEqual([
    ['justitiabele.detenties.0.inrichting', 'PARTNER_UNAVAILABLE'],
  ]);
  expect(await errors('volgnummer')).toEqual([
    ['justitiabele.detenties.0.volgnummer', 'UNAUTHORIZED_FIELD_OR_TYPE'],
  ]);
});

test('each of two operations in one document is authorized by itself (N27)', async () => {
  const query =
    'query Open { inrichtingen { code } } query Dicht { justitiabele(id: "p1") { bsn } }';
  const token = await demoToken('reclasseringswerker-rn', federation.issuerKey);
  for (const [operationName, paths] of [
    ['Open', []],
    ['Dicht', [['justitiabele', 'bsn']]],
    ['Open', []],
  ] as const) {
    const { body } = await federation.post(
      JSON.stringify({ query, operationName }),
      { authorization: `Bearer ${token}` },
    );
    expect((body.errors ?? []).map(({ path }: any) => path)).toEqual(paths);
  }
  expect(sent()).not.toContain('bsn');
});

test('N27: several operations need an operationName that exists', async () => {
  const query =
    'query Open { inrichtingen { code } } query Dicht { inrichtingen { ...F } } fragment F on Inrichting { naam }';
  const token = await demoToken('casemanager-vught', federation.issuerKey);
  for (const operationName of [undefined, 'F', 'Anders']) {
    const { status, body } = await federation.post(
      JSON.stringify({ query, operationName }),
      { authorization: `Bearer ${token}` },
    );
    expect([status, body.data]).toEqual([400, undefined]);
  }
  expect(sent()).toBe('');
});

test('N10: an access rule that is imported under another name applies', async () => {
  const query = '{ justitiabele(id: "p1") { basisvoorwaarden dienst } }';
  const { data, errors } = await execute(query, 'casemanager-vught');
  expect(data.justitiabele).toEqual({
    basisvoorwaarden: ['ONDERDAK'],
    dienst: null,
  });
  expect(errors).toEqual([refusal('justitiabele.dienst')]);
  expect(sent()).not.toContain('dienst');
  expect(
    (await execute(query, 'coordinator-utrecht')).data.justitiabele.dienst,
  ).toBe('briefadres');
});

test('N12, N13: a field that requires a forbidden field, directly or indirectly, is not fetched', async () => {
  const query = '{ justitiabele(id: "p1") { naam inkomen toeslag } }';
  expect(await execute(query, 'reclasseringswerker-rn')).toEqual({
    data: {
      justitiabele: { naam: 'naam van p1', inkomen: null, toeslag: null },
    },
    errors: [refusal('justitiabele.inkomen'), refusal('justitiabele.toeslag')],
  });
  expect(sent()).not.toMatch(/bsn|inkomen|toeslag/);
  expect(
    (await execute(query, 'coordinator-utrecht')).data.justitiabele,
  ).toEqual({
    naam: 'naam van p1',
    inkomen: 'inkomen bij bsn van p1',
    toeslag: 'toeslag op inkomen bij bsn van p1',
  });
});

test('N14: a field stays forbidden where another partner provides it', async () => {
  const query = '{ vertrouwd { bsn naam } }';
  expect((await execute(query, 'casemanager-vught')).data.vertrouwd).toEqual({
    bsn: 'bsn bij akkoord',
    naam: 'naam van p1',
  });
  federation.reset();
  expect(await execute(query, 'reclasseringswerker-rn')).toEqual({
    data: { vertrouwd: { bsn: null, naam: 'naam van p1' } },
    errors: [refusal('vertrouwd.bsn')],
  });
  expect(sent()).not.toContain('bsn');
});

test("N21: a client cannot set the engine's variable of representations", async () => {
  const { body } = await federation.execute(
    'query ($representations: ID!) { justitiabele(id: $representations) { naam } }',
    { representations: 'p1', client_representations: 'p2' },
  );
  expect(body).toEqual({ data: { justitiabele: { naam: 'naam van p1' } } });
  expect(sent()).not.toContain('p2');
  const { body: beside } = await federation.execute(
    'query ($id: ID!) { justitiabele(id: $id) { naam } }',
    {
      id: 'p1',
      representations: [{ __typename: 'Justitiabele', id: 'p2' }],
    },
  );
  expect(beside).toEqual({ data: { justitiabele: { naam: 'naam van p1' } } });
  expect(sent()).not.toContain('p2');
});

test('without a token every field is removed, and no subgraph request is sent (N34)', async () => {
  const query = '{ justitiabele(id: "p1") { id } inrichtingen { naam } }';
  const { status, body } = await federation.post(JSON.stringify({ query }));
  expect(status).toBe(200);
  expect(body).toEqual({
    data: { justitiabele: null, inrichtingen: null },
    errors: [refusal('justitiabele'), refusal('inrichtingen')],
  });
  for (const { message } of body.errors)
    expect(message).toBe(
      'Not allowed to see this without a token. Send a header `Authorization: Bearer <token>`.',
    );
  expect(sent()).toBe('');
});

test('a mutation with one forbidden field is not sent at all (N16)', async () => {
  const mutation =
    'mutation { overplaatsen(id: "d1") { ...D } } fragment D on Detentie { titel volgnummer }';
  expect(await execute(mutation, 'coordinator-utrecht')).toEqual({
    data: null,
    errors: [refusal('overplaatsen.volgnummer')],
  });
  expect(sent()).toBe('');
  expect((await execute(mutation, 'casemanager-vught')).data).toEqual({
    overplaatsen: { titel: 'GEVANGENISSTRAF', volgnummer: 1 },
  });
});

test('an interface returns the types that the caller may see (N01, N07, N20)', async () => {
  const query =
    '{ plekken { ... on Cel { cel: code } ... on Tuin { tuin: code } } }';
  expect(await execute(query, 'coordinator-utrecht')).toEqual({
    data: { plekken: [null, { tuin: 'T1' }] },
    errors: [refusal('plekken.0.cel')],
  });
  expect(sent()).not.toContain('Cel');
  federation.reset();
  expect(await execute('{ plekken { code } }', 'coordinator-utrecht')).toEqual({
    data: { plekken: [null, null] },
    errors: [0, 1].map((index) => ({
      ...refusal(''),
      path: ['plekken', index, 'code'],
    })),
  });
  expect(sent()).not.toContain('code');
});

test('errors of a failed partner are reported next to those of removed fields', async () => {
  federation.partners.dji.handler = (response) => response.destroy();
  const { data, errors } = await execute(
    '{ justitiabele(id: "p1") { naam bsn basisvoorwaarden } }',
    'reclasseringswerker-rn',
  );
  expect(data.justitiabele).toEqual({
    naam: null,
    bsn: null,
    basisvoorwaarden: ['ONDERDAK'],
  });
  expect(errors.map(({ extensions }: any) => extensions.code).sort()).toEqual([
    'PARTNER_UNAVAILABLE',
    'UNAUTHORIZED_FIELD_OR_TYPE',
  ]);
});

test('clients cannot select _entities and _service (N21)', async () => {
  for (const query of [
    '{ _service { sdl } }',
    '{ _entities(representations: []) { __typename } }',
  ]) {
    const { status } = await federation.execute(query);
    expect(status).toBe(400);
  }
  expect(sent()).toBe('');
});

test('@defer, @stream and subscriptions are rejected with an error (N26)', async () => {
  for (const query of [
    'subscription { justitiabele(id: "p1") { id } }',
    '{ justitiabele(id: "p1") { ... @defer { bsn } } }',
    '{ inrichtingen @stream { naam } }',
  ]) {
    const { status, body } = await federation.execute(query);
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
  }
  expect(sent()).toBe('');
});
