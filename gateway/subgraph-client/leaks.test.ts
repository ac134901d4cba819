import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  smallFederation,
  type SmallFederation,
} from '../testing/small-federation.js';
import { sendJson, type StubPartner } from '../testing/stub-partner.js';

let federation: SmallFederation;
beforeAll(async () => {
  federation = await smallFederation();
});
afterAll(() => federation.stop());
beforeEach(() => federation.reset());

/** What clients must never see: a host, an address, an SQL statement, a personal number, a stack trace and a file. */
const inside =
  'QueryFailedError: SELECT * FROM detentie WHERE bsn = 999900012 (ER_DUP_ENTRY) at http://db.intern:3306 10.1.2.3\n    at Store.find (/srv/app/node_modules/typeorm/index.js:12:34)';
const leak =
  /999900012|db\.intern|10\.1\.2\.3|127\.0\.0\.1|localhost|SELECT|ER_DUP|node_modules|\.js:\d|\/srv\/|QueryFailed|stack/i;

const query =
  '{ justitiabele(id: "p1") { naam detenties { id titel inrichting { naam } } reintegratie } }';
const said = (extensions: object, message = inside) => [
  { message, path: ['_entities', 0, 'naam'], extensions },
];
type Change = NonNullable<StubPartner['overrideResponse']>;

test.each<[string, Change]>([
  ['an error without a code', ({ data }) => ({ data, errors: said({}) })],
  ...[
    'INTERNAL_SERVER_ERROR',
    'FORBIDDEN',
    'BAD_USER_INPUT',
    'PARTNER_UNAVAILABLE',
    'SOURCE_UNAVAILABLE',
    'UNKNOWN',
    'constructor',
  ].map((code): [string, Change] => [
    `an error with the code ${code} and all it knows`,
    ({ data }) => ({
      data,
      errors: said({
        code,
        stacktrace: [inside],
        sql: inside,
        serviceName: 'dji',
        exception: { stack: inside },
      }),
    }),
  ]),
  [
    'a code that is a text of its own',
    ({ data }) => ({ data, errors: said({ code: inside }) }),
  ],
  ...[inside, [inside], ['naam', inside], { naam: inside }].map(
    (missing): [string, Change] => [
      `missing fields that are ${JSON.stringify(missing).slice(0, 9)}…`,
      ({ data }) => ({
        data,
        errors: said({ code: 'REQUIRED_FIELD_MISSING', missing }),
      }),
    ],
  ),
  [
    'a path of its own',
    ({ data }) => ({
      data,
      errors: [
        { message: 'x', path: [inside], extensions: { code: 'FORBIDDEN' } },
      ],
    }),
  ],
  [
    'extensions beside the data',
    ({ data }) => ({
      data,
      extensions: { tracing: inside, debug: { sql: inside } },
    }),
  ],
  [
    'fields that were not requested',
    ({ data }) => ({
      data: {
        ...data,
        intern: inside,
        _entities: data._entities?.map((each: object) => ({
          ...each,
          sql: inside,
        })),
      },
    }),
  ],
  [
    'a text where an object belongs',
    ({ data }) => ({ data: { _entities: data._entities?.map(() => inside) } }),
  ],
  [
    'an object where a text belongs',
    ({ data }) => ({
      data: {
        _entities: data._entities?.map((each: object) => ({
          ...each,
          naam: { inside },
        })),
      },
    }),
  ],
  [
    'another type',
    ({ data }) => ({
      data: {
        _entities: data._entities?.map((each: object) => ({
          ...each,
          __typename: inside,
        })),
      },
    }),
  ],
  [
    'another key',
    ({ data }) => ({
      data: {
        _entities: data._entities?.map((each: object) => ({
          ...each,
          id: inside,
          _key_id: inside,
        })),
      },
    }),
  ],
  ['errors that are a text', ({ data }) => ({ data, errors: inside })],
])(
  'N72: of a partner that answers %s, no implementation detail reaches the client',
  async (_title, change) => {
    federation.partners.dji.overrideResponse = change;
    const { headers, body } = await federation.execute(query);
    expect(body.data.justitiabele).toBeDefined();
    expect(JSON.stringify([...headers])).not.toMatch(leak);
    expect(JSON.stringify(body)).not.toMatch(leak);
  },
);

test.each([200, 301, 400, 401, 403, 404, 418, 429, 500, 502, 503])(
  'N72: of a partner that answers with status %d, no implementation detail reaches the client',
  async (status) => {
    federation.partners.dji.handler = (response) => {
      response.statusCode = status;
      for (const name of [
        'server',
        'x-powered-by',
        'location',
        'set-cookie',
        'x-debug',
      ])
        response.setHeader(name, encodeURIComponent(inside));
      sendJson(response, { message: inside, stack: inside });
    };
    const { headers, body } = await federation.execute(query);
    expect(body.errors[0].extensions.code).toBe('PARTNER_UNAVAILABLE');
    expect(JSON.stringify([...headers])).not.toMatch(leak);
    expect(JSON.stringify(body)).not.toMatch(leak);
  },
);

test('N72: a message for the caller is passed through', async () => {
  federation.partners.dji.overrideResponse = ({ data }) => ({
    data,
    errors: said({ code: 'BAD_USER_INPUT' }, 'first must be from 1 to 100.'),
  });
  const { body } = await federation.execute(query);
  expect(body.errors[0].message).toBe('first must be from 1 to 100.');
});
