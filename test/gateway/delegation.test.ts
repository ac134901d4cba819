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

/** An arrangement of `casemanager-vught` that holds now, with something else. */
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

/** A case that `casemanager-vught` has open now, with something else. */
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
async function ask(
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
  const [asked] = federation.partners.dji.asked;
  const { callerKey } = federation;
  const assertion = String(asked!.headers['caller-assertion']);
  return (await verifyCaller(assertion, 'dji', callerKey)).caller;
}
const refused = (reason: string) => ({
  errors: [{ message: reason, extensions: { code: 'FORBIDDEN' } }],
});
const asked = () =>
  Object.values(federation.partners).flatMap(({ asked: all }) => all);

test('a waarneming has the organisation of the colleague, with the caller’s own subject and scopes', async () => {
  await ask({});
  const himself = await callerAtDji();
  federation.reset();
  const header = await waarneming();
  expect((await ask(header)).body.errors).toBeUndefined();
  expect(await callerAtDji()).toEqual({
    ...himself,
    requestId: expect.any(String),
    organisation: 'PI-ZWOLLE',
    waarneming: { id: header.waarneming, eigenOrganisatie: 'PI-VUGHT' },
  });
});

test('a noodtoegang has the caller’s own organisation, and one person', async () => {
  const header = await noodtoegang();
  expect((await ask(header)).body.errors).toBeUndefined();
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
    'to come',
    { vanaf: hours(1), tot: hours(2) },
    'This arrangement has not begun yet.',
  ],
  ['over, or withdrawn', { tot: hours(-0.001) }, 'This arrangement is over.'],
] as const)(
  'N43: a waarneming that is %s is refused with the reason, and no subgraph request is sent',
  async (_title, other, reason) => {
    const { status, body } = await ask(await waarneming(other));
    expect([status, body]).toEqual([200, refused(reason)]);
    expect(asked()).toEqual([]);
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
  'N43: a noodtoegang that is %s is refused with the reason, and no subgraph request is sent',
  async (_title, other, reason) => {
    const { status, body } = await ask(await noodtoegang(other));
    expect([status, body]).toEqual([200, refused(reason)]);
    expect(JSON.stringify(body)).not.toContain(person);
    expect(asked()).toEqual([]);
  },
);

test('N41: an id that is unknown, of the other kind, or empty is refused like that of somebody else', async () => {
  const { waarneming: standsIn } = await waarneming();
  const { noodtoegang: opened } = await noodtoegang();
  for (const id of [randomUUID(), opened, '', person])
    expect((await ask({ waarneming: id })).body).toEqual(refused(unknown));
  for (const id of [randomUUID(), standsIn, '', person])
    expect((await ask({ noodtoegang: id })).body).toEqual(refused(unopened));
  expect(asked()).toEqual([]);
});

test.each([
  'justitiabele-a',
  'systeem-akkoord',
  'functionaris-gegevensbescherming',
  null,
] as const)('%s neither stands in nor opens a case', async (persona) => {
  const subject = `demo:${persona}`;
  for (const header of [
    await waarneming({ waarnemer: subject, rol: 'systeem' }),
    await noodtoegang({ subject, rol: 'systeem' }),
  ])
    expect((await ask(header, persona)).body).toEqual(
      refused('This role asks in its own name only.'),
    );
  expect(asked()).toEqual([]);
});

test('one request has one delegation', async () => {
  const only = refused('Send one header `Waarneming` or `Noodtoegang`, once.');
  const both = { ...(await waarneming()), ...(await noodtoegang()) };
  expect((await ask(both)).body).toEqual(only);
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
  expect(asked()).toEqual([]);
});

test('a noodtoegang is read-only: a mutation is refused, and no subgraph request is sent', async () => {
  const act = 'mutation { overplaatsen(id: "d1") { titel } }';
  const { body } = await ask(await noodtoegang(), 'casemanager-vught', act);
  expect(body).toEqual({
    data: null,
    ...refused(
      'A case that was opened without a relation can only be read: send this without the header `Noodtoegang`.',
    ),
  });
  expect(asked()).toEqual([]);
  const standsIn = await ask(await waarneming(), 'casemanager-vught', act);
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
    dji.change = async (answer) => {
      if (dji.asked.length === headers.length) resolve();
      await held;
      return answer;
    };
  });
  const replies = await Promise.all(
    headers.map((one) => ask({ authorization, ...one })),
  );
  for (const { body } of replies) expect(body.errors).toBeUndefined();
  expect(dji.asked).toHaveLength(headers.length);
});
