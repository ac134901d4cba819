import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { demoPersonId } from '../../shared/demo/person-id.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { VerwerkingEntity } from '../../shared/audit/audit-tables.js';
import { pseudonyms } from '../../shared/audit/pseudonym.js';
import { recordRequest } from '../../subgraphs/logboek/audit-log.fixture.js';
import { startFederation, type Federation } from '../support/federation.js';

const reviewer = 'functionaris-gegevensbescherming';
const description = JSON.parse(
  readFileSync(
    new URL('../../subgraphs/logboek/read-api/openapi.json', import.meta.url),
    'utf8',
  ),
);
const activity = 'https://register.example/toets/v1';
const busy = 'https://register.example/druk/v1';
const person = demoPersonId('knownToAll');

let federation: Federation;
let betrokkene: string;
beforeAll(async () => {
  federation = await startFederation();
  const { database } = federation;
  [betrokkene] = pseudonyms(database.keys, person);
  for (const day of ['01', '02', '03'])
    await recordRequest(
      database,
      `2026-01-${day}T12:00:00.000Z`,
      { doel: activity },
      [person, demoPersonId('knownToDjiOnly')],
    );
  await recordRequest(
    database,
    '2026-01-04T12:00:00.000Z',
    { doel: busy },
    Array.from({ length: 1000 }, (_, index) => `person ${index}`),
  );
});
afterAll(() => federation.stop());
afterEach(() => {
  federation.proxies.logboek.mode = 'forward';
});

const at = (path: string) => new URL(`/lezen/v1${path}`, federation.url);

interface Read {
  persona?: PersonaName | null;
  method?: string;
  path?: string;
  headers?: Record<string, string>;
}
async function read(requestBody: unknown, options: Read = {}) {
  const { persona = reviewer, method = 'POST', headers = {} } = options;
  const response = await fetch(at(options.path ?? '/processing-activities'), {
    method,
    headers: {
      'content-type': 'application/json',
      ...(persona
        ? { authorization: `Bearer ${await federation.token(persona)}` }
        : {}),
      ...headers,
    },
    ...(method === 'GET'
      ? {}
      : {
          body:
            typeof requestBody === 'string'
              ? requestBody
              : JSON.stringify(requestBody),
        }),
  });
  const type = response.headers.get('content-type')!.split(';')[0];
  const { status } = response;
  // Every response must match the OpenAPI description.
  expect(response.headers.get('api-version')).toBe(description.info.version);
  expect(response.headers.get('x-powered-by')).toBeNull();
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(type).toBe(
    status === 200 ? 'application/json' : 'application/problem+json',
  );
  const body = (await response.json()) as any;
  if (status !== 200)
    expect(body).toEqual({
      status,
      title: expect.any(String),
      detail: expect.any(String),
    });
  return { status, body, headers: response.headers };
}
const found = async (question: object) => {
  const { status, body } = await read(question);
  expect(status).toBe(200);
  return body.processingActivities as any[];
};

test('entries are found by betrokkene, verwerkingsactiviteit and trace, under the names of the standard', async () => {
  const his = await found({ 'dpl.core.data_subject_id': betrokkene });
  expect(his.map(({ startTime }) => startTime)).toEqual(
    ['01', '02', '03'].map((day) => `2026-01-${day}T12:00:00.000Z`),
  );
  const rows = await federation.database.read((manager) =>
    manager.findBy(VerwerkingEntity, { dataSubjectId: betrokkene }),
  );
  const row = rows.find(({ spanId }) => spanId === his[0].spanId)!;
  expect(his[0]).toEqual({
    traceId: expect.stringMatching(
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    ),
    spanId: row.spanId,
    parentSpanId: row.parentSpanId,
    status: 'Ok',
    name: row.name,
    startTime: row.startTime,
    endTime: row.endTime,
    resource: { attributes: { 'service.name': 'gateway' } },
    attributes: {
      'dpl.core.processing_activity_id': activity,
      'dpl.core.data_subject_id': betrokkene,
      'dpl.core.data_subject_id_type': 'urn:reintegratiegraaf:pseudoniem',
    },
  });
  expect(
    await found({ 'dpl.core.processing_activity_id': activity }),
  ).toHaveLength(9);
  // A trace has the entry of the request itself too; its id is accepted with and without dashes.
  for (const traceId of [
    his[0].traceId,
    row.traceId,
    row.traceId.toUpperCase(),
  ])
    expect(await found({ traceId })).toHaveLength(3);
});

test('filters are combined with AND, and a period narrows the result', async () => {
  const [first] = await found({ 'dpl.core.data_subject_id': betrokkene });
  const count = async (more: object) =>
    (await found({ 'dpl.core.processing_activity_id': activity, ...more }))
      .length;
  expect(
    await count({
      traceId: first.traceId,
      'dpl.core.data_subject_id': betrokkene,
    }),
  ).toBe(1);
  expect(await count({ 'dpl.core.data_subject_id_type': 'BSN' })).toBe(0);
  expect(await count({ startTime: '2026-01-02T12:00:00Z' })).toBe(6);
  expect(await count({ endTime: '2026-01-02T12:00:00Z' })).toBe(6);
  expect(
    await count({
      startTime: '2026-01-02T00:00:00Z',
      endTime: '2026-01-03T00:00:00Z',
    }),
  ).toBe(3);
});

test('the response has only what its OpenAPI description has', async () => {
  const { body } = await read({ 'dpl.core.data_subject_id': betrokkene });
  const { Antwoord, Dataverwerking } = description.components.schemas;
  const within = (value: object, schema: any) => {
    expect(Object.keys(schema.properties)).toEqual(
      expect.arrayContaining(Object.keys(value)),
    );
    expect(Object.keys(value)).toEqual(
      expect.arrayContaining(schema.required ?? []),
    );
  };
  within(body, Antwoord);
  within(body.metadata, Antwoord.properties.metadata);
  for (const line of body.processingActivities) {
    within(line, Dataverwerking);
    within(line.attributes, Dataverwerking.properties.attributes);
  }
});

test.each([
  [
    'nothing',
    {},
    /traceId, dpl.core.processing_activity_id, dpl.core.data_subject_id/,
  ],
  [
    'a period alone',
    { startTime: '2026-01-01T00:00:00Z' },
    /Geef minstens een/,
  ],
  [
    'another name',
    { traceId: 'x', bsn: '999990019' },
    /dat hier niet bestaat.*traceId telt|traceId telt.*dat hier niet bestaat/,
  ],
  [
    'all of it wrong',
    {
      traceId: 1,
      startTime: 'gisteren',
      endTime: '2026-01-01',
      'dpl.core.data_subject_id': '',
    },
    /traceId.*startTime.*endTime.*data_subject_id/,
  ],
  ['a list', [], /object in JSON/],
  ['what is no JSON', '{', /geen JSON/],
  [
    'too many entries',
    { 'dpl.core.processing_activity_id': busy },
    /meer dan 1000/,
  ],
])(
  'a request for %s is a 400 that names the error, without the values sent',
  async (_title, question, detail) => {
    const { status, body } = await read(question);
    expect([status, body.title]).toEqual([400, 'Ongeldig verzoek']);
    expect(body.detail).toMatch(detail);
    expect(body.detail).not.toMatch(/999990019|gisteren/);
  },
);

test('query parameters are ignored: a pseudonym does not belong in a URL', async () => {
  const path = `/processing-activities?dpl.core.data_subject_id=${betrokkene}`;
  expect((await read({}, { path })).status).toBe(400);
});

test.each([
  ['no token', null, 401],
  ['a casemanager', 'casemanager-vught', 403],
  ['the person himself', 'justitiabele-a', 403],
  ['the operator', 'beheerder', 403],
  ['akkoord itself', 'systeem-akkoord', 403],
] as const)(
  'N34, N42: %s is not authorized to read',
  async (_who, persona, expected) => {
    const { status, headers } = await read(
      { 'dpl.core.data_subject_id': betrokkene },
      { persona },
    );
    expect(status).toBe(expected);
    expect(headers.get('access-control-allow-origin')).toBeNull();
  },
);

test('N35, N44: an invalid token, a purpose of another caller and a token in the URL are refused', async () => {
  const question = { 'dpl.core.data_subject_id': betrokkene };
  const bad = await read(question, {
    persona: null,
    headers: { authorization: 'Bearer x' },
  });
  expect([bad.status, bad.headers.get('www-authenticate')]).toEqual([
    401,
    'Bearer error="invalid_token"',
  ]);
  expect(
    (await read(question, { headers: { doelbinding: 'urn:onbekend' } })).status,
  ).toBe(403);
  const path = `/processing-activities?access_token=${await federation.token(reviewer)}`;
  expect((await read(question, { path })).status).toBe(401);
});

test('a body that is too large, compressed or not JSON is refused', async () => {
  const large = JSON.stringify({ traceId: 'x'.repeat(17_000) });
  expect((await read(large)).status).toBe(413);
  expect(
    (
      await read('traceId=x', {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      })
    ).status,
  ).toBe(415);
  expect(
    (await read('{}', { headers: { 'content-encoding': 'gzip' } })).status,
  ).toBe(415);
});

test('if the logboek is down or fails, the error discloses no internals', async () => {
  for (const mode of ['reset', 'error'] as const) {
    federation.proxies.logboek.mode = mode;
    const { status, body } = await read({
      'dpl.core.data_subject_id': betrokkene,
    });
    expect(status).toBe(503);
    expect(JSON.stringify(body)).not.toMatch(
      /127\.0\.0\.1|ECONN|ER_ACCESS|intern/,
    );
  }
});

test('the OpenAPI description is public, from any origin', async () => {
  const { status, body, headers } = await read(null, {
    persona: null,
    method: 'GET',
    path: '/openapi.json',
  });
  expect([status, body]).toEqual([200, description]);
  expect(headers.get('access-control-allow-origin')).toBe('*');
});

test.each([
  ['GET', '/processing-activities', 405],
  ['PUT', '/processing-activities', 405],
  ['POST', '/openapi.json', 405],
  ['POST', '/processing-activities/', 404],
  ['POST', '/Processing-Activities', 404],
  ['GET', '/openapi.json/', 404],
  ['GET', '', 404],
])('%s %s is a %d', async (method, path, expected) => {
  const { status, headers } = await read({}, { method, path });
  expect(status).toBe(expected);
  expect(headers.has('allow')).toBe(expected === 405);
});

test('N86: the logboek accepts only requests that the gateway signed', async () => {
  const url = new URL(
    '/v1/processing-activities',
    federation.partners.logboek.url,
  );
  const sent = request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  });
  sent.end(JSON.stringify({ 'dpl.core.data_subject_id': betrokkene }));
  const [response] = await once(sent, 'response');
  expect(response.statusCode).toBe(401);
  response.resume();
});
