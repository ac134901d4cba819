import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { WebSocket } from 'undici';
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

const post = async (persona: PersonaName | null, query: string) =>
  federation.post(
    JSON.stringify({ query }),
    persona
      ? {
          authorization: `Bearer ${await demoToken(persona, federation.issuerKey)}`,
        }
      : {},
  );
const typesOf = ({ body }: Awaited<ReturnType<typeof post>>): string[] =>
  body.data.__schema.types.map(({ name }: any) => name);
const refusal = (key: string) => ({
  message: expect.stringMatching(
    /^Not allowed to see this(\.| without a token\. Send a header .+)$/,
  ),
  path: [key],
  extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
});

/** Forbidden to a reclasseringswerker, permitted to a casemanager. */
const closed = /\b(bsn|volgnummer|Cel)\b/;

test('N25: each persona sees the part of the schema with permissions', async () => {
  const query = getIntrospectionQuery();
  const narrow = await post('reclasseringswerker-rn', query);
  expect(typesOf(narrow)).toContain('Tuin');
  expect(JSON.stringify(narrow.body)).not.toMatch(closed);
  const wide = JSON.stringify((await post('casemanager-vught', query)).body);
  for (const name of ['bsn', 'volgnummer', 'Cel'])
    expect(wide).toContain(`"${name}"`);
  expect(federation.partners.dji.requests).toEqual([]);
});

test('N25: a narrower purpose shows less', async () => {
  const token = await demoToken('casemanager-vught', federation.issuerKey, {
    scopes: ['persoon:lezen', 'detentie:lezen'],
  });
  const { body } = await federation.post(
    JSON.stringify({ query: getIntrospectionQuery() }),
    { authorization: `Bearer ${token}` },
  );
  expect(JSON.stringify(body)).toMatch(/"volgnummer"/);
  expect(JSON.stringify(body)).not.toMatch(/"bsn"/);
});

describe('without a token', () => {
  test.each([
    ['{ __schema { types { name } } }', '__schema', null],
    ['{ t: __type(name: "Justitiabele") { name } }', 't', { t: null }],
    [
      '{ ...S } fragment S on Query { x: __schema { queryType { fields { name } } } }',
      'x',
      null,
    ],
  ])('N24: is not shown the graph: %s', async (query, key, data) => {
    const { status, body } = await post(null, query);
    expect(status).toBe(200);
    expect(body).toEqual({ data, errors: [refusal(key)] });
  });

  test('__typename is allowed, for health checks', async () => {
    const { body } = await post(null, '{ __typename }');
    expect(body).toEqual({ data: { __typename: 'Query' } });
  });
});

test('N24: there is no other way to introspect: no URL, event stream, WebSocket or persisted query', async () => {
  const query = '{ __schema { types { name } } }';
  const token = await demoToken('casemanager-vught', federation.issuerKey);
  const authorization = `Bearer ${token}`;
  const { url } = federation.gateway;
  const replies = [
    fetch(`${url}?query=${encodeURIComponent(query)}`, {
      headers: { authorization },
    }),
    fetch(`${url}?query=${encodeURIComponent(query)}`, {
      headers: { authorization, accept: 'text/event-stream' },
    }),
    ...[
      { body: { query }, accept: 'text/event-stream' },
      {
        body: {
          extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } },
        },
        accept: 'application/json',
      },
    ].map(({ body, accept }) =>
      fetch(url, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json', accept },
        body: JSON.stringify(body),
      }),
    ),
  ];
  for (const reply of await Promise.all(replies)) {
    const text = await reply.text();
    expect(JSON.parse(text).errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(text).not.toContain('Tuin');
  }
  const socket = new WebSocket(
    url.replace('http', 'ws'),
    'graphql-transport-ws',
  );
  const outcome = new Promise((resolve) => {
    socket.onopen = () => resolve('open');
    socket.onerror = () => resolve('refused');
  });
  expect(await outcome).toBe('refused');
});

test('N23: a mutation cannot introspect', async () => {
  for (const query of [
    'mutation { __schema { types { name } } }',
    'mutation { overplaatsen(id: "d1") { id } __type(name: "Cel") { name } }',
  ])
    expect((await post('casemanager-vught', query)).status).toBe(400);
  expect(federation.partners.dji.requests).toEqual([]);
});

describe('N22: @inaccessible elements', () => {
  test.each(['casemanager-vught', null] as const)(
    'is not shown, suggested or answered to %s',
    async (persona) => {
      for (const query of [
        getIntrospectionQuery(),
        '{ __type(name: "Dienstinfo") { name } }',
        '{ dienstinf }',
        '{ __type(name: "x") { name } ... on Dienstinf { code } }',
        '{ justitiabele(id: "p1") { dossiernumer } }',
      ]) {
        const { body } = await post(persona, query);
        expect(JSON.stringify(body)).not.toMatch(/dossiernummer|dienstinfo/i);
      }
      for (const query of [
        '{ dienstinfo { code } }',
        '{ justitiabele(id: "p1") { dossiernummer } }',
      ])
        expect((await post(persona, query)).status).toBe(400);
    },
  );
});

describe('N25: validation errors are those of the schema that the caller may see', () => {
  const message = async (persona: PersonaName | null, query: string) => {
    const { status, body } = await post(persona, query);
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
    return body.errors.map((error: any) => error.message).join(' ');
  };
  const person = (fields: string) => `{ justitiabele(id: "p1") { ${fields} } }`;

  test.each([
    ['a field', person('bsm'), '"bsn"'],
    ['a field below', person('detenties { volgnumer }'), '"volgnummer"'],
    ['a type', '{ plekken { ... on Cell { code } } }', '"Cel"'],
  ])(
    '%s is suggested only to a caller with permission for it',
    async (_title, query, name) => {
      expect(await message('casemanager-vught', query)).toMatch(
        new RegExp(`Did you mean .*${name}`),
      );
      expect(await message('reclasseringswerker-rn', query)).not.toContain(
        name,
      );
      expect(await message(null, query)).not.toMatch(/Did you mean/);
    },
  );

  test('an undecided policy does not suggest a field', async () => {
    expect(await message('casemanager-vught', person('risic'))).not.toContain(
      '"risico"',
    );
  });

  test('without a token there are no suggestions, not even of public names', async () => {
    const query = 'query ($x: Strin) { __typename }';
    expect(await message('casemanager-vught', query)).toContain('Did you mean');
    expect(await message(null, query)).not.toContain('Did you mean');
  });

  test.each([
    ['the type of a closed field', person('detentie detenties'), /Detentie\b/],
    ['its arguments', '{ gemeente { naam } }', /code|ID!/],
    ['its type, of another field', '{ mijnReintegratie }', /Justitiabele\b/],
    [
      'what an argument takes',
      'query ($x: Int) { gemeente(code: $x) { naam } }',
      /ID!/,
    ],
  ])(
    'a validation error does not show a caller without access %s',
    async (_title, query, names) => {
      expect(await message('casemanager-vught', query)).toMatch(names);
      expect(await message(null, query)).not.toMatch(names);
    },
  );

  test('an operation that only selects forbidden fields is valid', async () => {
    const { status, body } = await post(
      'reclasseringswerker-rn',
      person('bsn'),
    );
    expect(status).toBe(200);
    expect(body.errors[0].extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
  });
});
