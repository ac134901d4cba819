import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays, today } from '../../../shared/days.js';
import {
  codeOf,
  keyedRequests,
  newKey,
  person,
  promise,
  record,
} from './requests.js';

const { federation, send, promises, rows } = keyedRequests();

test('a repeated mutation has the same response and is done once', async () => {
  const key = newKey();
  const variables = promise('herhaald');
  const first = await send(key, record, variables);
  expect(first.body.errors).toBeUndefined();
  expect(first.body.data.afspraakVastleggen).toMatchObject({
    afspraak: { omschrijving: 'herhaald', justitiabele: { id: person } },
    fout: null,
  });
  const repeated = await send(key, record, variables);
  expect(repeated).toEqual(first);
  expect(await promises('herhaald')).toBe(1);
});

test('without the header each is done', async () => {
  const before = (await rows()).length;
  for (let time = 0; time < 2; time++)
    await send({}, record, promise('zonder sleutel'));
  expect(await promises('zonder sleutel')).toBe(2);
  expect(await rows()).toHaveLength(before);
});

test('a key is the same with quotes and without, and the order of variables means nothing', async () => {
  const key = randomUUID();
  const { input } = promise('aanhalingstekens');
  const reversed = Object.fromEntries(Object.entries(input).toReversed());
  const first = await send({ 'idempotency-key': key }, record, { input });
  const repeated = await send({ 'idempotency-key': `"${key}"` }, record, {
    input: reversed,
  });
  expect(repeated).toEqual(first);
  expect(await promises('aanhalingstekens')).toBe(1);
});

test('of ten at the same time one is done; the others have its response, or know that it was carried out', async () => {
  const key = newKey();
  const variables = promise('tegelijk');
  const all = await Promise.all(
    Array.from({ length: 10 }, () => send(key, record, variables)),
  );
  expect(await promises('tegelijk')).toBe(1);
  const done = all.filter(({ status }) => status === 200);
  expect(done.length).toBeGreaterThan(0);
  const repeated = await send(key, record, variables);
  for (const one of done) expect(one).toEqual(repeated);
  for (const other of all.filter((one) => !done.includes(one)))
    expect([other.status, codeOf(other), other.retryAfter]).toEqual([
      409,
      'MUTATION_CARRIED_OUT',
      '1',
    ]);
});

test('a key that was used for other variables or another operation is refused, and nothing is done', async () => {
  const key = newKey();
  await send(key, record, promise('eerste gebruik'));
  const refused = [
    await send(key, record, promise('ander gebruik')),
    await send(
      key,
      record.replace('fout { code }', 'fout { code boodschap }'),
      promise('eerste gebruik'),
    ),
    await send(
      key,
      record.replace('afspraakVastleggen', 'ander: afspraakVastleggen'),
      promise('ander gebruik'),
    ),
  ];
  for (const one of refused)
    expect([one.status, codeOf(one)]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  expect(await promises('eerste gebruik')).toBe(1);
  expect(await promises('ander gebruik')).toBe(0);
});

test('another user, and another client of the same user, has keys of his own', async () => {
  const key = newKey();
  const variables = promise('van ieder een');
  const token = await federation().tokenOfClient(
    'another-client',
    'casemanager-vught',
  );
  const answers = [
    await send(key, record, variables),
    await send(key, record, variables, 'reclasseringswerker-rn'),
    await send(key, record, variables, { token }),
  ];
  const ids = answers.map(
    ({ body }) => body.data.afspraakVastleggen.afspraak.id,
  );
  expect(new Set(ids).size).toBe(3);
  expect(await promises('van ieder een')).toBe(3);
});

test('a mutation that a rule refused did nothing, so its repeat is judged again', async () => {
  const key = newKey();
  const variables = promise('te vroeg');
  variables.input.uiterlijkOp = addDays(today(), -30);
  for (let time = 0; time < 2; time++) {
    const { body } = await send(key, record, variables);
    expect(body.data.afspraakVastleggen.fout).toEqual({ code: 'REGEL' });
  }
  expect(await promises('te vroeg')).toBe(0);
});

test('an operation at two partners, of which one was down, is completed by its repeat', async () => {
  const { body } = await federation().ask(
    'casemanager-vught',
    'query ($id: ID!) { justitiabele(id: $id) { detenties { id versie } } }',
    { id: person },
  );
  const [detentie] = body.data.justitiabele.detenties;
  const variables = {
    een: promise('eerste van twee').input,
    twee: promise('tweede van twee').input,
    overleg: { detentie: detentie.id, versie: detentie.versie, datum: today() },
  };
  const operation = `mutation ($een: AfspraakVastleggenInput!, $overleg: OverlegVastleggenInput!, $twee: AfspraakVastleggenInput!) {
    een: afspraakVastleggen(input: $een) { afspraak { id } }
    overlegVastleggen(input: $overleg) { overleg { id } fout { code } }
    twee: afspraakVastleggen(input: $twee) { afspraak { id } }
  }`;
  const key = newKey();
  federation().proxies.dji.mode = 'reset';
  const first = await send(key, operation, variables);
  federation().proxies.dji.mode = 'forward';
  expect(first.body.data.overlegVastleggen).toBeNull();
  const second = await send(key, operation, variables);
  expect(second.body).toEqual({
    data: {
      ...first.body.data,
      overlegVastleggen: { overleg: { id: expect.any(String) }, fout: null },
    },
  });
  expect(await send(key, operation, variables)).toEqual(second);
  expect(await promises('eerste van twee')).toBe(1);
  expect(await promises('tweede van twee')).toBe(1);
});

test('a delegation is recorded once too, which the logboek keeps in the database of the gateway', async () => {
  const key = newKey();
  const variables = {
    input: {
      waarnemer: 'een collega',
      vanaf: new Date().toISOString(),
      tot: new Date(Date.now() + 86_400_000).toISOString(),
    },
  };
  const operation =
    'mutation ($input: WaarnemingVastleggenInput!) { waarnemingVastleggen(input: $input) { waarneming { id } fout { code } } }';
  const first = await send(key, operation, variables);
  expect(first.body.data.waarnemingVastleggen.fout).toBeNull();
  expect(await send(key, operation, variables)).toEqual(first);
  expect((await send(newKey(), operation, variables)).body).not.toEqual(
    first.body,
  );
});

test('a query ignores the header, whatever it is', async () => {
  for (const value of ['"een"', 'geen "goede" sleutel'])
    for (const query of [
      '{ mijnCaseload { totalCount } }',
      '{ inrichtingen { code } }',
    ]) {
      const { status, body } = await send({ 'idempotency-key': value }, query);
      expect([status, body.errors]).toEqual([200, undefined]);
    }
});

test.each([
  ['no text', '""'],
  ['spaces without quotes', 'een twee'],
  ['an open quote', '"een'],
  ['two keys', '"een", "twee"'],
  ['more than 255 characters', 'a'.repeat(256)],
])('a mutation whose key is %s is refused', async (_, value) => {
  const refused = await send(
    { 'idempotency-key': value },
    record,
    promise('slechte sleutel'),
  );
  expect([refused.status, codeOf(refused)]).toEqual([400, 'BAD_USER_INPUT']);
  expect(refused.body.errors[0].message).toContain('Idempotency-Key');
  expect(await promises('slechte sleutel')).toBe(0);
});
