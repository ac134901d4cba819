import { once } from 'node:events';
import { request } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import type { Role } from '../../shared/access/caller.js';
import { addDays, today } from '../../shared/days.js';
import type { Persona, PersonaName } from '../../shared/demo/personas.js';
import { demoToken } from '../../shared/demo/token.js';
import { purposeUri } from '../../shared/access/doelbinding.js';
import type { Verwerkingsactiviteit } from '../../gateway/authentication/verwerkingsactiviteit.js';
import {
  smallFederation,
  type SmallFederation,
} from '../../gateway/testing/small-federation.js';
import type { StubPartner } from '../../gateway/testing/stub-partner.js';

const activity = (
  naam: string,
  scopes: readonly string[],
  other: Partial<Verwerkingsactiviteit> = {},
  role: Role = 'casemanager',
): Verwerkingsactiviteit => ({
  uri: purposeUri(naam),
  naam,
  grondslag: 'geen',
  scopesByRole: { [role]: scopes },
  van: '2000-01-01',
  tot: null,
  needsWhereabouts: false,
  ...other,
});
const all = ['bsn:lezen', 'detentie:lezen', 'keten:lezen'];
const register = [
  activity('alles', all, { needsWhereabouts: true }),
  activity('ook-alles', all),
  activity('zonder-nummers', ['detentie:lezen', 'keten:lezen']),
  activity('straks', all, { van: addDays(today(), 1) }),
  activity('begint-vandaag', all, { van: today() }),
  activity('voorbij', all, { tot: today() }),
  activity('eindigt-morgen', all, { tot: addDays(today(), 1) }),
  activity('reclassering', all, {}, 'reclasseringswerker'),
];

let federation: SmallFederation;
beforeAll(async () => {
  federation = await smallFederation({}, { register });
});
afterAll(() => federation.stop());
beforeEach(() => federation.reset());

const person = '{ justitiabele(id: "p1") { bsn detenties { volgnummer } } }';
const whole = {
  justitiabele: { bsn: 'bsn van p1', detenties: [{ volgnummer: 1 }] },
};
const withoutNumbers = { justitiabele: { ...whole.justitiabele, bsn: null } };

/** A token of a client that has these purposes; `undefined` leaves them to the role. */
const tokenOf = (
  doelen: readonly string[] | undefined,
  persona: PersonaName = 'casemanager-vught',
  scopes: readonly string[] = all,
) => {
  const doelbinding = doelen?.map((naam) => purposeUri(naam));
  const other = { scopes, doelbinding } as Partial<Persona>;
  return demoToken(persona, federation.issuerKey, other);
};
const askWith = (token: string, named?: string, query = person) =>
  federation.post(JSON.stringify({ query }), {
    authorization: `Bearer ${token}`,
    ...(named === undefined ? {} : { doelbinding: named }),
  });
const execute = async (
  doelen: readonly string[] | undefined,
  named?: string,
  query = person,
  persona?: PersonaName,
  scopes?: readonly string[],
) => askWith(await tokenOf(doelen, persona, scopes), named, query);
const subgraphRequests = () =>
  Object.values(federation.partners).flatMap(({ requests }) => requests);
/** The callers of the requests to a partner. Signature and expiry are not verified: on a busy machine an assertion may expire. */
const callers = (partner: 'dji' | 'akkoord' | 'gemeente') =>
  federation.partners[partner].requests.map(({ headers }) =>
    decodeJwt(String(headers['caller-assertion'])),
  );
const rejection = (code: string, reason: string) => ({
  errors: [{ message: expect.stringContaining(reason), extensions: { code } }],
});

test.each([
  ['its only purpose', ['alles'], undefined],
  ['the only one twice over', ['alles', 'alles'], undefined],
  ['one of several', ['zonder-nummers', 'alles'], 'alles'],
  ['one of those of the role', undefined, 'alles'],
  ['one that begins today', ['begint-vandaag'], undefined],
  ['one that ends tomorrow', undefined, 'eindigt-morgen'],
])('the purpose of a request may be %s', async (_title, doelen, named) => {
  const reply = await execute(doelen, named && purposeUri(named));
  expect(reply.body).toEqual({ data: whole });
});

test('N44: a client with one purpose need not name it', async () => {
  const query = '{ inrichtingen { naam } }';
  const persona = 'reclasseringswerker-rn';
  expect((await execute(undefined, undefined, query, persona)).body).toEqual({
    data: { inrichtingen: [{ naam: 'PI Een' }, { naam: 'PI Twee' }] },
  });
  const [caller] = callers('dji');
  expect(caller!['purpose']).toBe(purposeUri('reclassering'));
});

test('N44: a client with several purposes that names none is rejected, with its purposes in the error', async () => {
  for (const doelen of [['alles', 'zonder-nummers', 'voorbij'], undefined]) {
    const { status, body } = await execute(doelen);
    expect(status).toBe(200);
    expect(body).toEqual(rejection('PURPOSE_REQUIRED', '`Doelbinding`'));
    const [{ message }] = body.errors;
    for (const naam of ['alles', 'zonder-nummers'])
      expect(message).toContain(purposeUri(naam));
    for (const naam of ['voorbij', 'straks', 'reclassering'])
      expect(message).not.toContain(purposeUri(naam));
  }
  expect(subgraphRequests()).toEqual([]);
});

const nowhere = 'urn:niet:in:het:register:999900012';
test.each([
  ['not in the register', undefined, nowhere, 'not in the register'],
  ['empty', undefined, '', 'not in the register'],
  ['two in one', undefined, `${purposeUri('alles')}, ${nowhere}`, 'register'],
  ['not yet begun', undefined, purposeUri('straks'), 'not begun'],
  ['over since today', undefined, purposeUri('voorbij'), 'has ended'],
  ['its only one, and over', ['voorbij'], undefined, 'has ended'],
  ['for another role', undefined, purposeUri('reclassering'), 'for the role'],
  ['not of this client', ['alles'], purposeUri('ook-alles'), 'does not have'],
  ['none', [], undefined, 'has no purpose'],
  ['none that is open', ['voorbij', 'straks'], undefined, 'has no purpose'],
  ['named, but it has none', [], purposeUri('alles'), 'does not have'],
])(
  'N44: a request whose purpose is %s is rejected, with the reason and the remedy',
  async (_title, doelen, named, reason) => {
    const { status, body } = await execute(doelen, named);
    expect(status).toBe(200);
    expect(body).toEqual(rejection('PURPOSE_NOT_ALLOWED', reason));
    expect(body.errors[0].message).toMatch(/Name one of|ask the issuer/);
    expect(body.errors[0].message).not.toContain(nowhere);
    expect(subgraphRequests()).toEqual([]);
  },
);

test('N44: a duplicate purpose header is rejected, even with equal values', async () => {
  const token = await demoToken('casemanager-vught', federation.issuerKey, {
    doelbinding: [purposeUri('alles')],
  });
  const sent = request(federation.gateway.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      doelbinding: [purposeUri('alles'), purposeUri('alles')],
    },
  }).end(JSON.stringify({ query: person }));
  const [response] = await once(sent, 'response');
  expect(await json(response)).toEqual(
    rejection('PURPOSE_NOT_ALLOWED', 'once'),
  );
  expect(subgraphRequests()).toEqual([]);
});

test('N44: an invalid claim has no purpose, and a string claim has one', async () => {
  const codeOf = async (doelbinding: unknown) => {
    const other = { doelbinding, scopes: all } as Partial<Persona>;
    const { issuerKey } = federation;
    const token = await demoToken('casemanager-vught', issuerKey, other);
    const { body } = await federation.post(JSON.stringify({ query: person }), {
      authorization: `Bearer ${token}`,
    });
    return body.errors?.[0].extensions.code;
  };
  for (const claim of [null, 7, true, {}, [{}], [7], ''])
    expect([claim, await codeOf(claim)]).toEqual([
      claim,
      'PURPOSE_NOT_ALLOWED',
    ]);
  expect(await codeOf(purposeUri('alles'))).toBeUndefined();
});

test('N44: an anonymous caller has no purpose, needs none, and cannot name one', async () => {
  const body = JSON.stringify({ query: '{ inrichtingen { naam } }' });
  const without = await federation.post(body);
  expect(without.body.data).toEqual({ inrichtingen: null });
  const named = await federation.post(body, {
    doelbinding: purposeUri('alles'),
  });
  expect(named.body).toEqual(rejection('PURPOSE_NOT_ALLOWED', 'anoniem'));
});

test('N44: a field outside the purpose is null with the reason, and is not fetched', async () => {
  const { body } = await execute(['zonder-nummers']);
  expect(body).toEqual({
    data: withoutNumbers,
    errors: [
      {
        message: expect.stringContaining('`Doelbinding`'),
        path: ['justitiabele', 'bsn'],
        extensions: { code: 'PURPOSE_NOT_ALLOWED' },
      },
    ],
  });
  expect(JSON.stringify(subgraphRequests())).not.toContain('bsn');
});

test('N44: the purpose is not the reason for a field that no purpose permits, or for which the token lacks the scope', async () => {
  const codes = async (
    scopes: string[],
    role?: PersonaName,
    doel = 'zonder-nummers',
  ) => {
    const { body } = await execute([doel], undefined, person, role, scopes);
    return body.errors.map(({ path, extensions }: any) => [
      path.at(-1),
      extensions.code,
    ]);
  };
  const denied = 'UNAUTHORIZED_FIELD_OR_TYPE';
  expect(await codes(['detentie:lezen'])).toEqual([['bsn', denied]]);
  expect(await codes(['bsn:lezen'])).toEqual([
    ['bsn', 'PURPOSE_NOT_ALLOWED'],
    ['volgnummer', denied],
  ]);
  // What the register opens to no casemanager is lost on him, although his token says so.
  const register = [activity('smal', ['detentie:lezen'])];
  const own = await smallFederation({}, { register });
  const token = await demoToken('casemanager-vught', own.issuerKey, {
    scopes: all,
    doelbinding: [purposeUri('smal')],
  });
  const { body } = await own.post(JSON.stringify({ query: person }), {
    authorization: `Bearer ${token}`,
  });
  expect(body.data).toEqual(withoutNumbers);
  expect(body.errors[0].extensions.code).toBe(denied);
  await own.stop();
});

test('N44: a mutation with a field outside its purpose is rejected', async () => {
  const mutation = 'mutation { overplaatsen(id: "d1") { titel volgnummer } }';
  const narrow = [activity('smal', []), ...register];
  const own = await smallFederation({}, { register: narrow });
  const token = await demoToken('casemanager-vught', own.issuerKey, {
    doelbinding: [purposeUri('smal')],
  });
  const { status, body } = await own.post(JSON.stringify({ query: mutation }), {
    authorization: `Bearer ${token}`,
  });
  expect(status).toBe(200);
  expect(body.data).toBeNull();
  expect(body.errors).toEqual([
    {
      message: expect.any(String),
      path: ['overplaatsen', 'volgnummer'],
      extensions: { code: 'PURPOSE_NOT_ALLOWED' },
    },
  ]);
  expect(own.partners.dji.requests).toEqual([]);
  await own.stop();
});

test('N44: the assertion has the purpose and only the scopes that it permits', async () => {
  await execute(['alles']);
  await execute(['zonder-nummers']);
  expect(callers('dji')).toEqual([
    expect.objectContaining({
      purpose: purposeUri('alles'),
      scope: all.join(' '),
      whereabouts: true,
    }),
    expect.objectContaining({
      purpose: purposeUri('zonder-nummers'),
      scope: 'detentie:lezen keten:lezen',
      whereabouts: false,
    }),
  ]);
});

test('N45: the same operation for two purposes, concurrently and in sequence, has a response for each', async () => {
  const purposes = ['alles', 'zonder-nummers', 'ook-alles'];
  for (const order of [purposes, purposes.toReversed()]) {
    const replies = await Promise.all(
      [...order, ...order].map(
        async (naam) =>
          [naam, await execute(purposes, purposeUri(naam))] as const,
      ),
    );
    for (const [naam, { body }] of replies)
      expect([naam, body.data]).toEqual([
        naam,
        naam === 'zonder-nummers' ? withoutNumbers : whole,
      ]);
  }
});

test('N46: concurrent equal operations for two purposes, or of two clients, do not share subgraph requests', async () => {
  // The first two differ in nothing but their names, and come with one token.
  const token = await tokenOf(['begint-vandaag', 'ook-alles']);
  const other = await tokenOf(['reclassering'], 'reclasseringswerker-rn');
  const all = [
    ['begint-vandaag', token],
    ['ook-alles', token],
    ['reclassering', other],
  ] as const;
  const { akkoord } = federation.partners;
  const held = new Promise<void>((resolve) => {
    akkoord.overrideResponse = async (response) => {
      if (akkoord.requests.length === all.length) resolve();
      await held;
      return response;
    };
  });
  const replies = await Promise.all(
    all.map(([doel, bearer]) => askWith(bearer, purposeUri(doel))),
  );
  for (const { body } of replies) expect(body).toEqual({ data: whole });
  for (const partner of ['akkoord', 'dji'] as const)
    expect(
      callers(partner)
        .map(({ purpose }) => purpose)
        .sort(),
    ).toEqual(all.map(([doel]) => purposeUri(doel)).sort());
});

const mutation = 'mutation { overplaatsen(id: "d1") { titel } }';

/** Of all requests for one query to a partner that fails so. */
async function callersOfQuery(fault: StubPartner['handler']) {
  await execute(['alles']);
  federation.reset();
  federation.partners.akkoord.handler = fault;
  const { body } = await execute(['alles']);
  expect(body.errors[0].extensions.code).toBe('PARTNER_UNAVAILABLE');
  return callers('akkoord');
}

async function callersOfMutation(fault: StubPartner['handler']) {
  federation.reset();
  federation.partners.dji.handler = fault;
  await execute(['alles'], undefined, mutation);
  return callers('dji');
}

test.each<[string, StubPartner['handler']]>([
  ['closes a kept-alive connection', (response) => response.destroy()],
  ['responds 503', (response) => response.writeHead(503).end()],
])(
  'N47: a query to a partner that %s is retried once for the same caller, and a mutation is not',
  async (_title, fault) => {
    const [first, second, ...more] = await callersOfQuery(fault);
    expect(more).toEqual([]);
    expect(second).toEqual(first);
    expect(first!['purpose']).toBe(purposeUri('alles'));
    await execute(['alles'], undefined, mutation);
    expect(await callersOfMutation(fault)).toHaveLength(1);
  },
);

test.each<[string, StubPartner['handler']]>([
  [
    'responds 429 with Retry-After',
    (response) => response.writeHead(429, { 'retry-after': '0' }).end(),
  ],
  ['responds 401', (response) => response.writeHead(401).end()],
  [
    'redirects',
    (response) =>
      response.writeHead(307, { location: federation.partners.dji.url }).end(),
  ],
])(
  'N47: a request to a partner that %s is not retried, with or without the caller',
  async (_title, fault) => {
    const [caller, ...again] = await callersOfQuery(fault);
    expect(again).toEqual([]);
    expect(caller!['purpose']).toBe(purposeUri('alles'));
    expect(await callersOfMutation(fault)).toHaveLength(1);
  },
);
