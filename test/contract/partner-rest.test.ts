import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  afterAll,
  afterEach,
  beforeAll,
  describe,
  expect,
  test,
} from '@jest/globals';
import { createApi, type Uitkering } from '../../examples/partner-rest/api.js';
import { uwv } from '../../examples/partner-rest/definition.js';
import { PersonEntity } from '../../examples/partner-rest/person.js';
import { checks } from '../../gateway/cli/graph/conform/checks.js';
import { publishedSchema } from '../../gateway/cli/graph/conform/published-schema.js';
import { runChecks } from '../../gateway/cli/graph/conform/run-checks.js';
import { createSubgraph } from '../../gateway/cli/graph/conform/subgraph.js';
import { compositionResult } from '../../gateway/supergraph/composition/composition-result.js';
import {
  smallFederation,
  type SmallFederation,
} from '../../gateway/testing/small-federation.js';
import { smallPartners } from '../../gateway/testing/small-schemas.js';
import { recordBetrokkenheden } from '../../shared/access/betrokkenheid.js';
import { VerwerkingEntity } from '../../shared/audit/audit-tables.js';
import { createPersonNumberStore } from '../../shared/numbers/person-numbers.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { startFaultProxy, type FaultProxy } from '../support/fault-proxy.js';

const schemaFile = 'examples/partner-rest/schema.graphql';
const { sdl, schema } = publishedSchema(schemaFile);
/** The caller sees `visible`, p1 and p2, who are people of the other subgraphs too. */
const people: Record<string, { bsn: string; inrichting: string }> = {
  p1: { bsn: '999990019', inrichting: 'PI-VUGHT' },
  p2: { bsn: '999990020', inrichting: 'PI-VUGHT' },
  onbekend: { bsn: '999990032', inrichting: 'PI-ZAANSTAD' },
};
const visible = '0b6f8a7e-2f0d-4c56-9a53-5d1b1f3c7a01';
const hidden = 'c4d3e2f1-0a9b-4c8d-8e7f-60514233241f';
people[visible] = { bsn: '999990044', inrichting: 'PI-VUGHT' };
people[hidden] = { bsn: '999990056', inrichting: 'PI-ZAANSTAD' };

const uitkeringen: Uitkering[] = Object.values(people).map(({ bsn }) => ({
  bsn,
  soort: 'WW',
  status: 'TOEGEKEND',
  bevestigd: '2026-11-02T08:00:00.000Z',
}));

/** The other subgraphs import two directives under names of their own, and composition wants one name. */
const renamed = sdl
  .replaceAll('@reads', '@gaatOver')
  .replaceAll('@requiresScopes', '@vereist')
  .replace('["@gaatOver"]', '[{ name: "@reads", as: "@gaatOver" }]')
  .replace('"@vereist"', '{ name: "@requiresScopes", as: "@vereist" }');

const query = '{ justitiabelen { id naam uitkeringen { soort status } } }';
const benefit = [{ soort: 'WW', status: 'TOEGEKEND' }];

describe('a partner in front of a REST API', () => {
  let api: Server;
  let proxy: FaultProxy;
  let partner: TestPartner;
  let federation: SmallFederation;

  beforeAll(async () => {
    api = createApi(uitkeringen);
    await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
    proxy = await startFaultProxy(
      `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
    );
    const apiUrl = new URL(proxy.url).origin;
    partner = await startTestPartner(uwv({ apiUrl, timeoutMs: 1_000 }));
    await insertPeople(partner);
    const { supergraph, errors } = compositionResult([
      ...Object.entries(smallPartners).map(([name, { schema: text }]) => ({
        name,
        file: name,
        text,
      })),
      { name: 'uwv', file: schemaFile, text: renamed },
    ]);
    expect(errors).toBeUndefined();
    federation = await smallFederation(
      {},
      {
        supergraph: supergraph!,
        callerKey: partner.keys.privateKey,
        partners: [
          { name: 'uwv', url: partner.url, deadlineMs: 60_000, breaker: null },
        ],
      },
    );
  });
  afterAll(async () => {
    await federation.stop();
    await partner.stop();
    await proxy.stop();
    api.closeAllConnections();
    await new Promise((resolve) => api.close(resolve));
  });
  afterEach(() => {
    Object.assign(proxy, { mode: 'forward', requests: 0 });
    proxy.bodies.length = 0;
  });

  test('shows the benefits of everybody on a page with one call, without a number of somebody who is hidden', async () => {
    const { body } = await federation.execute(query);
    expect(body).toEqual({
      data: {
        justitiabelen: [
          { id: 'p1', naam: 'naam van p1', uitkeringen: benefit },
          { id: 'p2', naam: 'naam van p2', uitkeringen: benefit },
          { id: 'onbekend', naam: null, uitkeringen: null },
        ],
      },
    });
    expect(proxy.bodies.map((each) => JSON.parse(each) as unknown)).toEqual([
      { numbers: [people['p1']!.bsn, people['p2']!.bsn] },
    ]);
  });

  test('calls nobody for a caller who sees none of them', async () => {
    const { body } = await federation.execute(
      query,
      {},
      'coordinator-rotterdam',
    );
    expect(
      body.data.justitiabelen.map(({ uitkeringen }: any) => uitkeringen),
    ).toEqual([null, null, null]);
    expect(proxy.requests).toBe(0);
  });

  test.each([
    ['hang', 'TIMEOUT'],
    ['reset', 'CONNECTION'],
    ['error', 'HTTP'],
  ] as const)(
    'when the API fails (%s), each benefit is null with SOURCE_UNAVAILABLE and %s at its path, and the rest is complete',
    async (mode, reason) => {
      proxy.mode = mode;
      const { body, status } = await federation.execute(query);
      expect(status).toBe(200);
      expect(body.data.justitiabelen).toEqual([
        { id: 'p1', naam: 'naam van p1', uitkeringen: null },
        { id: 'p2', naam: 'naam van p2', uitkeringen: null },
        { id: 'onbekend', naam: null, uitkeringen: null },
      ]);
      expect(body.errors).toEqual(
        [0, 1].map((index) => ({
          message: 'A system behind uwv gave no usable answer.',
          path: ['justitiabelen', index, 'uitkeringen'],
          extensions: { code: 'SOURCE_UNAVAILABLE', partner: 'uwv', reason },
        })),
      );
      expect(proxy.requests).toBe(1);
    },
  );

  test('writes an entry for everybody whom it shows, and none for the hidden', async () => {
    const entries = () =>
      partner.database.read((manager) => manager.find(VerwerkingEntity));
    const before = (await entries()).length;
    await federation.execute(query);
    expect((await entries()).length - before).toBe(2);
  });

  test('keeps the contract', async () => {
    const outcomes = await runChecks(
      createSubgraph(
        {
          url: partner.url,
          partner: 'uwv',
          key: partner.keys.privateKey,
          sdl,
          caller: {
            role: 'casemanager',
            org: 'PI-VUGHT',
            scope: 'keten:lezen',
            justitiabele: null,
          },
          visible,
          hidden,
          melding: { party: 'DJI', soort: 'OVERPLAATSING' },
        },
        schema,
      ),
      checks,
    );
    const of = (result: string) =>
      outcomes.filter((each) => each.result === result).map(({ id }) => id);
    expect(of('failed')).toEqual([]);
    // It has one type of entities and no lists; health needs a port of its own.
    expect(
      of('skipped').filter((id) => !/^(paging|ops|visibility)\./.test(id)),
    ).toEqual([
      'operation.variable-int-range',
      'entities.order',
      'entities.mixed-types',
    ]);
    expect(of('passed').length).toBeGreaterThan(130);
  });
});

async function insertPeople({ database }: TestPartner): Promise<void> {
  await createPersonNumberStore<'bsn'>(database).insert(
    Object.entries(people).map(([id, { bsn }]) => ({ id, numbers: { bsn } })),
  );
  await database.write(async (manager) => {
    for (const [id, { inrichting: organisatie }] of Object.entries(people)) {
      await manager.insert(PersonEntity, { id });
      await recordBetrokkenheden(manager, id, [
        {
          partij: 'DJI',
          organisatie,
          vanaf: '2020-01-01T00:00:00.000Z',
          tot: null,
        },
      ]);
    }
  });
}
