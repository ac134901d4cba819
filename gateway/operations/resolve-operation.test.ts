import { expect, test } from '@jest/globals';
import type { Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import { Metrics } from '../http/metrics.js';
import { portalManifest, registered } from './manifest.fixture.js';
import { manifestOf, operationId } from './manifest.js';
import { operationRegistry } from './registry.js';
import { resolveOperation } from './resolve-operation.js';

const body =
  'query Overview($id: ID!) {\n  justitiabele(id: $id) { id naam afspraken(status: "OPEN") }\n}\n';
const id = operationId(body);
const manifest = (changes: object = {}) =>
  manifestOf({
    ...portalManifest,
    operations: [registered('Overview', body)],
    ...changes,
  });
const registry = operationRegistry(
  new Map([
    ['portaal', manifest()],
    ['meter', manifest({ client: 'meter', mode: 'measure' })],
    ['ended', manifest({ client: 'ended', until: '2020-01-01' })],
    ['broken', null],
  ]),
);

interface Outcome {
  code: unknown;
  body: unknown;
  registered: string | undefined;
}

/** What the stages after it get: nothing, when it is refused. */
function resolved(
  client: string | null,
  sent: unknown,
  { inPath = undefined as string | undefined, isRetired = false } = {},
): Outcome {
  const request = { body: sent, params: { documentId: inPath } };
  const context = {
    caller: { client },
    registered: null as { name: string } | null,
    trace: { span: null },
  };
  let isPassed = false;
  try {
    void resolveOperation({
      registry: () => registry,
      isRetired: () => isRetired,
      metrics: new Metrics(),
    })(
      request as unknown as Request,
      { locals: { context } } as unknown as Response,
      () => (isPassed = true),
    );
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    expect(isPassed).toBe(false);
    return {
      code: error.extensions['code'],
      body: null,
      registered: undefined,
    };
  }
  return {
    code: null,
    body: request.body,
    registered: context.registered?.name,
  };
}
const codeOf = (...args: Parameters<typeof resolved>) => resolved(...args).code;
const persisted = (sha256Hash: unknown) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash } },
});

test.each<[string, object, string?]>([
  ['documentId', { documentId: id }],
  ['documentId with its algorithm', { documentId: `sha256:${id}` }],
  ["Apollo's extension", persisted(id)],
  ['the path', {}, `sha256:${id}`],
  ['its text', { query: body }],
  ['id and text together', { query: body, documentId: id }],
  ['all of them', { query: body, documentId: id, ...persisted(id) }, id],
])(
  'an operation is named by %s, and becomes the same request',
  (...[, sent, inPath]) => {
    const variables = { id: 'p1' };
    const outcome = resolved('portaal', { ...sent, variables }, { inPath });
    expect(outcome).toMatchObject({ code: null, registered: 'Overview' });
    expect(outcome.body).toEqual({
      query: body,
      variables,
      ...('extensions' in sent && { extensions: {} }),
    });
  },
);

test.each<[string, object]>([
  ['an unknown id', { documentId: operationId('another') }],
  ['a text as its id', { documentId: body }],
  ['an id in capitals', { documentId: id.toUpperCase() }],
  ['a list of ids', { documentId: [id] }],
  ['an object as its id', { documentId: { id } }],
  ['a number as its id', { documentId: 1 }],
  ['an unknown text', { query: '{ __typename }' }],
  ['introspection', { query: '{ __schema { types { name } } }' }],
  [
    'an automatic persisted query',
    { query: '{ __typename }', ...persisted(operationId('{ __typename }')) },
  ],
])('N70: %s is refused', (_, sent) => {
  expect(codeOf('portaal', sent)).toBe('OPERATION_NOT_REGISTERED');
});

test.each<[string, object, string?]>([
  ['an id with another text', { documentId: id, query: '{ __typename }' }],
  [
    'a text with another id',
    { documentId: operationId('another'), query: body },
  ],
  ['two ids', { documentId: id, ...persisted(operationId('another')) }],
  ['another id in the path', { documentId: id }, operationId('another')],
])('N71: %s is refused', (...[, sent, inPath]) => {
  expect(codeOf('portaal', sent, { inPath })).toBe('OPERATION_ID_MISMATCH');
});

test('N71: the id of another client is refused, also of one without a token', () => {
  for (const client of ['other', null])
    expect(codeOf(client, { documentId: id })).toBe('OPERATION_NOT_REGISTERED');
});

test('a client whose manifest has ended, or cannot be used, is served nothing; a retired operation is refused', () => {
  for (const client of ['ended', 'broken'])
    for (const sent of [{ documentId: id }, { query: body }])
      expect(codeOf(client, sent)).toBe('OPERATION_NOT_REGISTERED');
  for (const sent of [{ documentId: id }, { query: body }])
    expect(codeOf('portaal', sent, { isRetired: true })).toBe(
      'OPERATION_NOT_REGISTERED',
    );
});

test('a client that measures, and one without a manifest, send any text; a registered one is known', () => {
  const sent = { query: '{ __typename }' };
  expect(resolved('meter', sent)).toMatchObject({ code: null, body: sent });
  expect(resolved('other', sent)).toEqual({
    code: null,
    body: sent,
    registered: undefined,
  });
  expect(resolved('meter', { query: body }).registered).toBe('Overview');
  expect(resolved('other', { query: body }).registered).toBeUndefined();
});

test('what the server refuses itself passes unchanged', () => {
  for (const sent of [
    undefined,
    null,
    [{ query: body }],
    'text',
    { query: 1 },
    {},
  ])
    expect(resolved('portaal', sent)).toEqual({
      code: null,
      body: sent,
      registered: undefined,
    });
});

/** Reproducible: a generator of 32 bits. */
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pieces = [
  ' ',
  '\n',
  '\t',
  ',',
  '#',
  '\uFEFF',
  '\u00A0',
  '{',
  '}',
  'a',
  'bsn',
  '__typename',
  '"',
  '$',
  '@skip(if: false)',
  'É',
  '\u0000',
];

/** Another text: something put in, left out, put elsewhere, or in another case. */
function altered(text: string, below: (bound: number) => number): string {
  const at = below(text.length + 1);
  const length = 1 + below(3);
  const changes = [
    () => text.slice(0, at) + pieces[below(pieces.length)] + text.slice(at),
    () => text.slice(0, at) + text.slice(at + length),
    () =>
      text.slice(0, at) + text.slice(at + length) + text.slice(at, at + length),
    () =>
      text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1),
    () =>
      text.slice(0, at) +
      String.fromCharCode(32 + below(95)) +
      text.slice(at + 1),
  ];
  const result = changes[below(changes.length)]!();
  return result === text || result === '' ? altered(text, below) : result;
}

test('N71: ten thousand altered documents are refused, with the id and without, and so are altered ids', () => {
  const below = random(20_261_129);
  const refusals = { text: 0, both: 0, id: 0 };
  const count = 10_000;
  for (let round = 0; round < count; round++) {
    const query = altered(body, below);
    if (codeOf('portaal', { query }) === 'OPERATION_NOT_REGISTERED')
      refusals.text++;
    if (
      codeOf('portaal', { query, documentId: id }) === 'OPERATION_ID_MISMATCH'
    )
      refusals.both++;
    if (
      codeOf('portaal', { documentId: altered(id, below) }) ===
      'OPERATION_NOT_REGISTERED'
    )
      refusals.id++;
  }
  expect(refusals).toEqual({ text: count, both: count, id: count });
});
