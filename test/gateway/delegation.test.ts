import { once } from 'node:events';
import { request } from 'node:http';
import { json } from 'node:stream/consumers';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { verifyCaller } from '../../shared/access/caller.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { demoToken } from '../../shared/demo/token.js';
import {
  NoodtoegangEntity,
  WaarnemingEntity,
} from '../../shared/audit/audit-tables.js';
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

const hours = (count: number) =>
  new Date(Date.now() + count * 3_600_000).toISOString();
const person = randomUUID();

/** A valid waarneming of `casemanager-vught`, with these changes. */
async function waarneming(other: Partial<WaarnemingEntity> = {}) {
  const row: WaarnemingEntity = {
    id: randomUUID(),
    waarnemer: 'demo:casemanager-vught',
    rol: 'casemanager',
    organisatie: 'PI-ZWOLLE',
    vastgelegdDoor: 'demo:colleague',
    vanaf: hours(-1),
    tot: hours(1),
    ...other,
  };
  await federation.database.write((manager) =>
    manager.insert(WaarnemingEntity, row),
  );
  return { waarneming: row.id };
}

/** A valid noodtoegang of `casemanager-vught`, with these changes. */
async function noodtoegang(other: Partial<NoodtoegangEntity> = {}) {
  const row: NoodtoegangEntity = {
    id: randomUUID(),
    subject: 'demo:casemanager-vught',
    rol: 'casemanager',
    organisatie: 'PI-VUGHT',
    justitiabeleId: person,
    betrokkene: 'pseudonym',
    reden: 'reden',
    vanaf: hours(-1),
    tot: hours(1),
    beoordeeldTijdstip: null,
    beoordeeldDoor: null,
    oordeel: null,
    toelichting: null,
    ...other,
  };
  await federation.database.write((manager) =>
    manager.insert(NoodtoegangEntity, row),
  );
  return { noodtoegang: row.id };
}

const query = '{ inrichtingen { naam } }';
async function executeAs(
  headers: Record<string, string>,
  persona: PersonaName | null = 'casemanager-vught',
  body = query,
) {
  const token = persona && (await demoToken(persona, federation.issuerKey));
  return federation.post(JSON.stringify({ query: body }), {
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...headers,
  });
}
/** The caller in the assertion of a subgraph request. */
async function callerAtDji() {
  const [sent] = federation.partners.dji.requests;
  const { callerKey } = federation;
  const assertion = String(sent!.headers['caller-assertion']);
  return verifyCaller(assertion, 'dji', callerKey).caller;
}
const rejection = (reason: string) => ({
  errors: [{ message: reason, extensions: { code: 'FORBIDDEN' } }],
});
const subgraphRequests = () =>
  Object.values(federation.partners).flatMap(({ requests }) => requests);

test('a waarneming has the organisation of the colleague, with the caller’s own subject and scopes', async () => {
  await executeAs({});
  const himself = await callerAtDji();
  federation.reset();
  const header = await waarneming();
  expect((await executeAs(header)).body.errors).toBeUndefined();
  expect(await callerAtDji()).toEqual({
    ...himself,
    requestId: expect.any(String),
    organisation: 'PI-ZWOLLE',
    waarneming: { id: header.waarneming, eigenOrganisatie: 'PI-VUGHT' },
  });
});

test('a noodtoegang has the caller’s own organisation, and one person', async () => {
  const header = await noodtoegang();
  expect((await executeAs(header)).body.errors).toBeUndefined();
  expect(await callerAtDji()).toMatchObject({
    organisation: 'PI-VUGHT',
    waarneming: null,
    noodtoegang: { id: header.noodtoegang, justitiabele: person },
  });
});

const unknown = 'This caller has no such arrangement to stand in for somebody.';
const unopened = 'This caller has opened no such case.';
test.each([
  ["somebody else's", { waarnemer: 'demo:coordinator-utrecht' }, unknown],
  ['made for another role', { rol: 'coordinator-nazorg' }, unknown],
  [
    'made by him for another',
    { waarnemer: 'x', vastgelegdDoor: 'demo:casemanager-vught' },
    unknown,
  ],
  [
    'not yet valid',
    { vanaf: hours(1), tot: hours(2) },
    'This arrangement has not begun yet.',
  ],
  ['over, or withdrawn', { tot: hours(-0.001) }, 'This arrangement is over.'],
] as const)(
  'N43: a waarneming that is %s is rejected with the reason, and no subgraph request is sent',
  async (_title, other, reason) => {
    const { status, body } = await executeAs(await waarneming(other));
    expect([status, body]).toEqual([200, rejection(reason)]);
    expect(subgraphRequests()).toEqual([]);
  },
);

test.each([
  ["somebody else's", { subject: 'demo:coordinator-utrecht' }, unopened],
  ['opened in another role', { rol: 'coordinator-nazorg' }, unopened],
  ['opened at an earlier organisation', { organisatie: 'PI-ZWOLLE' }, unopened],
  [
    'closed',
    { tot: hours(-0.001) },
    'The time for which this case was opened is over.',
  ],
] as const)(
  'N43: a noodtoegang that is %s is rejected with the reason, and no subgraph request is sent',
  async (_title, other, reason) => {
    const { status, body } = await executeAs(await noodtoegang(other));
    expect([status, body]).toEqual([200, rejection(reason)]);
    expect(JSON.stringify(body)).not.toContain(person);
    expect(subgraphRequests()).toEqual([]);
  },
);

test('N41: an id that is unknown, of the other kind, or empty is rejected like that of somebody else', async () => {
  const { waarneming: standsIn } = await waarneming();
  const { noodtoegang: opened } = await noodtoegang();
  for (const id of [randomUUID(), opened, '', person])
    expect((await executeAs({ waarneming: id })).body).toEqual(
      rejection(unknown),
    );
  for (const id of [randomUUID(), standsIn, '', person])
    expect((await executeAs({ noodtoegang: id })).body).toEqual(
      rejection(unopened),
    );
  expect(subgraphRequests()).toEqual([]);
});

test.each([
  'justitiabele-a',
  'systeem-akkoord',
  'functionaris-gegevensbescherming',
  null,
] as const)('%s may use neither delegation', async (persona) => {
  const subject = `demo:${persona}`;
  for (const header of [
    await waarneming({ waarnemer: subject, rol: 'systeem' }),
    await noodtoegang({ subject, rol: 'systeem' }),
  ])
    expect((await executeAs(header, persona)).body).toEqual(
      rejection('This role asks in its own name only.'),
    );
  expect(subgraphRequests()).toEqual([]);
});

test('one request has one delegation', async () => {
  const only = rejection(
    'Send one header `Waarneming` or `Noodtoegang`, once.',
  );
  const both = { ...(await waarneming()), ...(await noodtoegang()) };
  expect((await executeAs(both)).body).toEqual(only);
  const token = await demoToken('casemanager-vught', federation.issuerKey);
  const sent = request(federation.gateway.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      waarneming: [both.waarneming, both.waarneming],
    },
  }).end(JSON.stringify({ query }));
  const [response] = await once(sent, 'response');
  expect(await json(response)).toEqual(only);
  expect(subgraphRequests()).toEqual([]);
});

test('a noodtoegang is read-only: a mutation is rejected, and no subgraph request is sent', async () => {
  const mutation = 'mutation { overplaatsen(id: "d1") { titel } }';
  const { body } = await executeAs(
    await noodtoegang(),
    'casemanager-vught',
    mutation,
  );
  expect(body).toEqual({
    data: null,
    ...rejection(
      'A case that was opened without a relation can only be read: send this without the header `Noodtoegang`.',
    ),
  });
  expect(subgraphRequests()).toEqual([]);
  const standsIn = await executeAs(
    await waarneming(),
    'casemanager-vught',
    mutation,
  );
  expect(standsIn.body.data).toEqual({
    overplaatsen: { titel: 'GEVANGENISSTRAF' },
  });
});

test('N46: concurrent requests with and without a delegation, of one token, do not share subgraph requests', async () => {
  const token = await demoToken('casemanager-vught', federation.issuerKey);
  const authorization = `Bearer ${token}`;
  const headers = [{}, await waarneming(), await noodtoegang()];
  const { dji } = federation.partners;
  const held = new Promise<void>((resolve) => {
    dji.overrideResponse = async (response) => {
      if (dji.requests.length === headers.length) resolve();
      await held;
      return response;
    };
  });
  const replies = await Promise.all(
    headers.map((one) => executeAs({ authorization, ...one })),
  );
  for (const { body } of replies) expect(body.errors).toBeUndefined();
  expect(dji.requests).toHaveLength(headers.length);
});
