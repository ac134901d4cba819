import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import { Metrics } from '../../http/metrics.js';
import {
  smallFederation,
  type SmallFederation,
} from '../../testing/small-federation.js';
import { smallPartners } from '../../testing/small-schemas.js';
import {
  sendJson,
  stubPartner,
  type StubPartner,
} from '../../testing/stub-partner.js';

const { schema, resolvers } = smallPartners.dji;
/** A release of dji without these texts in its schema. */
const release = (...lacking: string[]): GraphQLSchema =>
  buildSubgraphSchema({
    typeDefs: parse(
      lacking.reduce((text, each) => {
        expect(text).toContain(each);
        return text.replace(each, '');
      }, schema),
    ),
    resolvers: Object.fromEntries(
      Object.entries(resolvers).map(([type, fields]) => [
        type,
        Object.fromEntries(
          Object.entries(fields).filter(
            ([field]) => !lacking.some((each) => each.startsWith(`${field}:`)),
          ),
        ),
      ]),
    ),
  });
const whole = release();
const lacking = (...fields: string[]) => release(...fields);

let dji: StubPartner;
let federation: SmallFederation;
const metrics = new Metrics();
beforeAll(async () => {
  dji = await stubPartner(whole);
  federation = await smallFederation({}, { metrics }, undefined, {
    dji: dji.url,
  });
});
afterAll(async () => {
  await federation.stop();
  await dji.stop();
});
/** Each test begins with a partner that has all, as the gateway knows. */
afterEach(async () => {
  dji.schema = whole;
  dji.handler = null;
  await federation.gateway.reload(
    `${federation.supergraph}\n# ${Math.random()}`,
  );
});

const drift = (path: (string | number)[]) => ({
  message: 'No usable answer from dji.',
  path,
  extensions: {
    code: 'PARTNER_UNAVAILABLE',
    partner: 'dji',
    reason: 'SCHEMA_DRIFT',
  },
});
const missing = async () =>
  (await metrics.registry.metrics())
    .split('\n')
    .filter((line) => line.startsWith('gateway_subgraph_missing_fields{'))
    .map((line) => /field="([^"]+)"/.exec(line)![1]);
const queries = () => dji.requests.map(({ body }) => body.query);

test('a field that the running schema lacks is null with its reason, and the others of the partner are complete', async () => {
  dji.schema = lacking('naam: String @tag(name: "basis")');
  const { status, body } = await federation.execute(
    '{ justitiabelen { id naam detenties { titel } afspraken } }',
  );
  expect(status).toBe(200);
  expect(body.data.justitiabelen.slice(0, 2)).toEqual([
    {
      id: 'p1',
      naam: null,
      detenties: [{ titel: 'GEVANGENISSTRAF' }],
      afspraken: ['bellen'],
    },
    {
      id: 'p2',
      naam: null,
      detenties: [{ titel: 'HECHTENIS' }],
      afspraken: ['bellen'],
    },
  ]);
  expect(body.errors).toEqual([
    drift(['justitiabelen', 0, 'naam']),
    drift(['justitiabelen', 1, 'naam']),
  ]);
  expect(await missing()).toEqual(['Justitiabele.naam']);
  const ready = await fetch(`${federation.gateway.opsUrl}/health/ready`);
  expect(ready.status).toBe(200);
  expect(await ready.json()).toMatchObject({
    details: { missingFields: { dji: ['Justitiabele.naam'] } },
  });
});

test('by an alias, below a list and as the only field of an object it is missing at its exact path', async () => {
  dji.schema = lacking('titel: String!', 'naam: String! ');
  const { body } = await federation.execute(
    '{ justitiabele(id: "p1") { detenties { id inrichting { plek: naam } } } }',
  );
  expect(body.data.justitiabele.detenties).toEqual([
    { id: 'd1', inrichting: null },
  ]);
  expect(body.errors).toEqual([
    drift(['justitiabele', 'detenties', 0, 'inrichting', 'plek']),
  ]);
  expect(await missing()).toEqual(['Detentie.titel', 'Inrichting.naam']);
});

test('an argument, and a variable that only a missing field uses, are left out with it', async () => {
  dji.schema = lacking('naam: String @tag(name: "basis")');
  const { body } = await federation.execute(
    'query ($met: Boolean!) { justitiabele(id: "p1") { naam @include(if: $met) detenties { id } } }',
    { met: true },
  );
  expect(body.data.justitiabele).toEqual({
    naam: null,
    detenties: [{ id: 'd1' }],
  });
  expect(body.errors).toEqual([drift(['justitiabele', 'naam'])]);
});

test('a root field that the partner lacks costs no other field', async () => {
  dji.schema = lacking('plekken: [Plek] @authenticated');
  const { body } = await federation.execute(
    '{ plekken { code } inrichtingen { code } }',
  );
  expect(body).toEqual({
    errors: [drift(['plekken'])],
    data: { plekken: null, inrichtingen: [{ code: 'PI-1' }, { code: 'PI-2' }] },
  });
});

test('once known, fetches leave the field out at once', async () => {
  dji.schema = lacking('naam: String @tag(name: "basis")');
  const query = '{ justitiabele(id: "p1") { naam detenties { id } } }';
  await federation.execute(query);
  dji.requests = [];
  const { body } = await federation.execute(query);
  expect(body.errors).toEqual([drift(['justitiabele', 'naam'])]);
  expect(queries()).toHaveLength(1);
  expect(queries()[0]).not.toContain('naam');
});

test('while replicas of two releases respond in turn, the field is missing, and nothing else', async () => {
  const releases = [lacking('naam: String @tag(name: "basis")'), whole];
  let turn = 0;
  dji.handler = async (response, { body }) =>
    sendJson(
      response,
      await graphql({
        schema: releases[turn++ % 2]!,
        source: body.query,
        variableValues: body.variables,
      }),
    );
  for (let time = 0; time < 6; time += 1) {
    const { body } = await federation.execute(
      '{ justitiabele(id: "p1") { naam detenties { id } } }',
    );
    expect(body.data.justitiabele.detenties).toEqual([{ id: 'd1' }]);
    expect(body.errors).toEqual([drift(['justitiabele', 'naam'])]);
  }
  expect(await missing()).toEqual(['Justitiabele.naam']);
});

test('a mutation that the partner refuses for a missing field is not sent again', async () => {
  dji.schema = lacking('titel: String!');
  const { body } = await federation.execute(
    'mutation { overplaatsen(id: "d1") { id titel } }',
  );
  expect(body.data).toEqual({ overplaatsen: null });
  expect(body.errors).toEqual([
    {
      ...drift(['overplaatsen']),
      message:
        'No usable answer from dji: the change was not sent to it. Send it again later.',
    },
  ]);
  expect(queries().filter((each) => each.startsWith('mutation'))).toHaveLength(
    1,
  );
});

test('a partner with a field that was not composed yet, or that refuses something else, has no drift', async () => {
  dji.schema = buildSubgraphSchema({
    typeDefs: parse(
      schema.replace('titel: String!', 'titel: String! nieuw: ID'),
    ),
    resolvers,
  });
  dji.overrideResponse = () => ({
    data: null,
    errors: [{ message: 'no', extensions: { code: 'BAD_USER_INPUT' } }],
  });
  const refused = await federation.execute('{ inrichtingen { code } }');
  expect(refused.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  dji.overrideResponse = null;
  const { body } = await federation.execute('{ inrichtingen { code } }');
  expect(body.errors).toBeUndefined();
  expect(await missing()).toEqual([]);
});
