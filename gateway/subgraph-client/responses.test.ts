import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  smallFederation,
  type SmallFederation,
} from '../testing/small-federation.js';

let federation: SmallFederation;
beforeAll(async () => {
  federation = await smallFederation();
});
afterAll(() => federation.stop());
beforeEach(() => federation.reset());

const query = '{ inrichtingen { code } gemeente(code: "0001") { naam } }';
const good = '{"data":{"inrichtingen":[{"code":"PI-1"}]}}';
const graphql = 'application/graphql-response+json';
const other = { naam: 'Eendorp' };

const answers =
  (status: number, headers: Record<string, string>, body: string | Buffer) =>
  (response: ServerResponse) =>
    response.writeHead(status, headers).end(body);

test.each<[string, number, Record<string, string>, string | Buffer]>([
  ['294 in GraphQL’s media type', 294, { 'content-type': graphql }, good],
  ['203 in JSON', 203, { 'content-type': 'application/json' }, good],
  [
    'a media type with its charset',
    200,
    { 'content-type': `${graphql}; charset="UTF-8"` },
    good,
  ],
  [
    'a media type with other parameters',
    200,
    { 'content-type': 'Application/JSON;profile=x;charset=utf8' },
    good,
  ],
  [
    'an encoding that changes nothing',
    200,
    { 'content-type': graphql, 'content-encoding': 'identity' },
    good,
  ],
  ['a byte order mark', 200, { 'content-type': graphql }, `\uFEFF${good}`],
  [
    'errors that are null',
    200,
    { 'content-type': graphql },
    good.replace('}]}}', '}]},"errors":null}'),
  ],
  [
    'an empty list of errors',
    200,
    { 'content-type': graphql },
    good.replace('}]}}', '}]},"errors":[]}'),
  ],
])('%s is accepted', async (_title, status, headers, body) => {
  federation.partners.dji.handler = answers(status, headers, body);
  expect((await federation.execute(query)).body).toEqual({
    data: { inrichtingen: [{ code: 'PI-1' }], gemeente: other },
  });
});

test.each<[string, string, number, Record<string, string>, string]>([
  [
    'JSON of another charset',
    'MALFORMED',
    200,
    { 'content-type': 'application/json; charset=iso-8859-1' },
    good,
  ],
  [
    'a media type that only begins so',
    'MALFORMED',
    200,
    { 'content-type': 'application/json-seq' },
    good,
  ],
  ['no media type', 'MALFORMED', 200, {}, good],
  [
    'an encoding',
    'MALFORMED',
    200,
    { 'content-type': graphql, 'content-encoding': 'br' },
    good,
  ],
  ['nothing', 'MALFORMED', 204, { 'content-type': graphql }, ''],
  [
    '400 in JSON, which may be of whatever lies between',
    'HTTP',
    400,
    { 'content-type': 'application/json' },
    '{"errors":[{"message":"x"}]}',
  ],
  [
    '400 that does not say why',
    'HTTP',
    400,
    { 'content-type': graphql },
    '{"errors":[]}',
  ],
  ['400 with data alone', 'HTTP', 400, { 'content-type': graphql }, good],
  [
    '400 that is no JSON',
    'MALFORMED',
    400,
    { 'content-type': graphql },
    '<html>',
  ],
  [
    '401 in GraphQL’s media type',
    'AUTH',
    401,
    { 'content-type': graphql },
    '{"errors":[{"message":"x"}]}',
  ],
  [
    '403 in JSON',
    'AUTH',
    403,
    { 'content-type': 'application/json' },
    '{"errors":[{"message":"x"}]}',
  ],
  [
    '503 in GraphQL’s media type',
    'HTTP',
    503,
    { 'content-type': graphql },
    '{"errors":[{"message":"x"}]}',
  ],
  [
    'errors that are no list',
    'MALFORMED',
    200,
    { 'content-type': graphql },
    '{"data":null,"errors":{"message":"x"}}',
  ],
])(
  '%s is not a usable response: %s',
  async (_title, reason, status, headers, body) => {
    federation.partners.dji.handler = answers(status, headers, body);
    const { body: answer } = await federation.execute(query);
    expect(answer.data).toEqual({ inrichtingen: null, gemeente: other });
    expect(answer.errors[0].extensions).toEqual({
      code: 'PARTNER_UNAVAILABLE',
      partner: 'dji',
      reason,
    });
  },
);

const refusing = (status: number, errors: unknown) => {
  federation.partners.dji.handler = answers(
    status,
    { 'content-type': graphql },
    JSON.stringify({ errors }),
  );
  return federation.execute(query);
};

test.each([400, 403, 404, 409, 422, 429])(
  'a %s with the media type of GraphQL is the partner’s own error',
  async (status) => {
    const { body } = await refusing(status, [
      {
        message: 'first must be from 1 to 100.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    expect(body.data).toEqual({ inrichtingen: null, gemeente: other });
    expect(body.errors).toEqual([
      {
        message: 'first must be from 1 to 100.',
        path: ['inrichtingen'],
        extensions: { code: 'BAD_USER_INPUT', partner: 'dji' },
      },
    ]);
  },
);

test.each([
  ['BAD_USER_INPUT', 'This input is not what dji takes.'],
  ['OTHER', 'Something went wrong at dji.'],
])(
  'an error (%s) reveals nothing that is not for the caller',
  async (code, said) => {
    const { body } = await refusing(400, [
      {
        message: 'bsn 999900012 at http://dji.intern',
        extensions: { code, sql: 'SELECT 1', stacktrace: ['x'] },
      },
    ]);
    expect(body.errors.map(({ message }: any) => message)).toEqual([said]);
    expect(JSON.stringify(body)).not.toMatch(/999900012|SELECT|stack/);
  },
);

test.each([
  ['no message', {}],
  ['a message that is a number', { message: 7 }],
  ['a message that is an object', { message: { text: 'x' } }],
  ['an empty message', { message: '' }],
])('an error with %s gets our message', async (_title, error) => {
  const { body } = await refusing(400, [
    { ...error, extensions: { code: 'FORBIDDEN' } },
  ]);
  expect(body.errors[0].message).toBe('This is not allowed at dji.');
});

test.each([
  ['null', null],
  ['a text', 'x'],
  ['a list', ['x']],
  [
    'one with odd parts',
    { message: 7, path: { a: 1 }, locations: 'x', extensions: ['x'] },
  ],
  [
    'one with an odd path',
    {
      message: 'x',
      path: [null, ['inrichtingen'], 1.5, 9007199254740993n],
      extensions: null,
    },
  ],
  [
    'one with an endless path',
    { message: 'x', path: Array(100_000).fill('inrichtingen') },
  ],
])('an error that is %s does not affect the data', async (_title, error) => {
  const written = JSON.stringify([error], (_, value) =>
    typeof value === 'bigint' ? Number(value) : value,
  );
  federation.partners.dji.handler = answers(
    200,
    { 'content-type': graphql },
    good.replace('}]}}', `}]},"errors":${written}}`),
  );
  const { status, body } = await federation.execute(query);
  expect(status).toBe(200);
  expect(body.data).toEqual({
    inrichtingen: [{ code: 'PI-1' }],
    gemeente: other,
  });
  expect(body.errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
});

test('a field for which a partner had too much to do is reported as such, and the data is kept', async () => {
  federation.partners.dji.handler = answers(
    200,
    { 'content-type': graphql },
    JSON.stringify({
      data: { inrichtingen: null },
      errors: [
        {
          message: 'mysql is busy',
          path: ['inrichtingen'],
          extensions: { code: 'OVERLOADED' },
        },
      ],
    }),
  );
  const { status, body } = await federation.execute(query);
  expect(status).toBe(200);
  expect(body.data).toEqual({ inrichtingen: null, gemeente: other });
  expect(body.errors).toEqual([
    expect.objectContaining({
      message: 'dji has too much to do now. Try again later.',
      extensions: expect.objectContaining({
        code: 'PARTNER_UNAVAILABLE',
        partner: 'dji',
        reason: 'OVERLOADED',
      }),
    }),
  ]);
});

test('any number of errors leaves the data unaffected, and is limited', async () => {
  const errors = Array.from({ length: 180_000 }, (_, index) => ({
    message: `e${index}`,
    path: ['inrichtingen', index % 2],
  }));
  federation.partners.dji.handler = answers(
    200,
    { 'content-type': graphql },
    `{"data":{"inrichtingen":[{"code":"PI-1"}]},"errors":${JSON.stringify(errors)}}`,
  );
  const { status, body } = await federation.execute(query);
  expect(status).toBe(200);
  expect(body.data).toEqual({
    inrichtingen: [{ code: 'PI-1' }],
    gemeente: other,
  });
  expect(body.errors.length).toBeGreaterThan(0);
  expect(body.errors.length).toBeLessThan(110);
});

test('a number with many digits in a response keeps its precision', async () => {
  federation.partners.dji.handler = answers(
    200,
    { 'content-type': graphql },
    '{"data":{"inrichtingen":[{"code":9007199254740993}]}}',
  );
  const { body } = await federation.execute('{ inrichtingen { code } }');
  expect(body).toEqual({
    data: { inrichtingen: [{ code: '9007199254740993' }] },
  });
});
