import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
} from '@jest/globals';
import {
  planInProcess,
  type SupergraphPlanning,
} from '../../gateway/execution/planning/planning.js';
import { followOperations } from '../../gateway/operations/follow-manifests.js';
import {
  portalManifest,
  registered,
} from '../../gateway/operations/manifest.fixture.js';
import {
  manifestOf,
  operationId,
  type Manifest,
} from '../../gateway/operations/manifest.js';
import {
  changeClients,
  clientsFile,
} from '../../gateway/operations/registered-clients.js';
import { writeManifest } from '../../gateway/operations/signed-manifest.js';
import {
  smallFederation,
  type SmallFederation,
} from '../../gateway/testing/small-federation.js';
import { checkedPlanner } from '../../gateway/supergraph/planning.js';
import type { Supergraph } from '../../gateway/supergraph/supergraph.js';
import { ToegangEntity } from '../../shared/audit/audit-tables.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { demoToken } from '../../shared/demo/token.js';
import { purposeUri } from '../../shared/access/doelbinding.js';
import { createLogger } from '../../shared/logger.js';
import { createTracing } from '../../shared/telemetry/tracing.js';
import { startCollector, type Collector } from '../support/collector.js';

const folder = mkdtempSync(join(tmpdir(), 'operations-'));
const signer = generateKeyPairSync('ed25519');
const persona: PersonaName = 'casemanager-vught';
const client = `demo-${persona}`;

const body =
  'query Overview($id: ID!) { justitiabele(id: $id) { id naam dienst afspraken } }';
const id = operationId(body);
const other = 'query Names { justitiabelen { id naam } }';
const manifest = (changes: object = {}): Manifest =>
  manifestOf({
    ...portalManifest,
    client,
    purposes: [purposeUri('detentie-en-re-integratieplan')],
    operations: [registered('Overview', body)],
    ...changes,
  });
const write = (changes: object = {}, key: KeyObject = signer.privateKey) =>
  writeManifest(folder, manifest(changes), key);

const lines: Record<string, unknown>[] = [];
const logger = createLogger('gateway', 'info', {
  write: (line) => void lines.push(JSON.parse(line) as never),
});

let federation: SmallFederation;
const variables = { id: 'p1' };

const config = { folder, keys: [signer.publicKey] };
/** What the planner waits for, and the documents that it got. */
let gate: Promise<void> | null = null;
let requested: string[] = [];
const held = (read: Supergraph): SupergraphPlanning => {
  const planning = planInProcess(checkedPlanner(read));
  return {
    ...planning,
    plan: async (...args) => {
      requested.push(args[0]);
      await gate;
      return planning.plan(...args);
    },
  };
};

let collector: Collector;
beforeAll(async () => {
  collector = await startCollector();
  await write();
  await changeClients(folder, { add: client }, signer.privateKey);
  federation = await smallFederation(
    {},
    {
      operations: await followOperations(config, logger),
      planning: held,
      tracing: createTracing('gateway', {
        url: `${collector.url}/v1/traces`,
        headers: {},
        ca: undefined,
        sampleRatio: 1,
      }),
      unregistered: { refuses: true, logs: true },
      logger,
    },
  );
});
afterAll(async () => {
  await federation.stop();
  collector.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(() => federation.reset());

async function post(sent: object, path = '', who: PersonaName = persona) {
  const token = await demoToken(who, federation.issuerKey);
  const response = await fetch(`${federation.gateway.url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify(sent),
  });
  return {
    status: response.status,
    body: (await response.json()) as {
      data?: unknown;
      errors?: { extensions: { code: string } }[];
    },
  };
}
const codeOf = async (...args: Parameters<typeof post>) =>
  (await post(...args)).body.errors?.[0]?.extensions.code ?? null;
const metrics = async () =>
  (await fetch(`${federation.gateway.opsUrl}/metrics`)).text();
const sentToPartners = () =>
  Object.values(federation.partners).flatMap(({ requests }) => requests);
const until = async (isSo: () => boolean | Promise<boolean>) => {
  while (!(await isSo()))
    await new Promise((resolve) => setTimeout(resolve, 20));
};

test('an id is served as its text: with the same fields for the caller, and the same errors', async () => {
  const byText = await post({ query: body, variables });
  expect(byText.body).toMatchObject({
    data: { justitiabele: { naam: 'naam van p1', dienst: null } },
    errors: [{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }],
  });
  for (const [sent, path] of [
    [{ documentId: `sha256:${id}` }],
    [{ extensions: { persistedQuery: { version: 1, sha256Hash: id } } }],
    [{}, `/${id}`],
    [{}, `/sha256:${id}`],
  ] as [object, string?][])
    expect(await post({ ...sent, variables }, path)).toEqual(byText);
});

test('what is not registered is refused before anything reaches a partner, and counted', async () => {
  expect(await post({ query: other })).toEqual({
    status: 403,
    body: {
      errors: [
        {
          message: expect.stringContaining('no registered operation'),
          extensions: { code: 'OPERATION_NOT_REGISTERED' },
        },
      ],
    },
  });
  expect(await codeOf({ documentId: operationId(other) })).toBe(
    'OPERATION_NOT_REGISTERED',
  );
  expect(await post({ documentId: id, query: other })).toMatchObject({
    status: 400,
    body: { errors: [{ extensions: { code: 'OPERATION_ID_MISMATCH' } }] },
  });
  expect(await codeOf({ query: `${body} ` })).toBe('OPERATION_NOT_REGISTERED');
  expect(sentToPartners()).toEqual([]);
  expect(await metrics()).toMatch(
    new RegExp(
      `gateway_unregistered_operations_total{client="${client}",outcome="refused"} [1-9]`,
    ),
  );
});

test('a client without a manifest is served, counted, and in the log once with the root fields', async () => {
  const send = () => post({ query: other }, '', 'coordinator-utrecht');
  expect((await send()).status).toBe(200);
  expect((await send()).status).toBe(200);
  const logged = lines.filter(
    ({ msg }) => msg === 'an operation is not registered',
  );
  expect(logged).toEqual([
    expect.objectContaining({
      client: 'demo-coordinator-utrecht',
      field: 'Query.justitiabelen',
    }),
  ]);
  expect(await metrics()).toMatch(
    /gateway_unregistered_operations_total{client="demo-coordinator-utrecht",outcome="measured"} 2/,
  );
});

test('metrics and the access log name the registered operation', async () => {
  await post({ documentId: id, variables });
  expect(await metrics()).toMatch(
    new RegExp(
      `graphql_server_request_duration_seconds_count{operation="Overview",client="${client}",`,
    ),
  );
  const rows = await federation.database.read((manager) =>
    manager.find(ToegangEntity, { where: { client } }),
  );
  expect(new Set(rows.map(({ operation }) => operation))).toEqual(
    new Set(['Overview']),
  );
});

test('the span of a request names the registered operation, and its hash', async () => {
  await post({ documentId: id, variables });
  await until(() =>
    collector.received.some((text) => text.includes(`sha256:${id}`)),
  );
  expect(collector.received.join()).toMatch(
    /"graphql.operation.name","value":\{"stringValue":"Overview"\}/,
  );
});

test('its plan is there before the first request for it', async () => {
  const misses = async () =>
    Number(
      /gateway_plan_cache_lookups_total{result="miss"} (\d+)/.exec(
        await metrics(),
      )?.[1] ?? 0,
    );
  // Compiled at the first request, and not planned again.
  await post({ documentId: id, variables });
  const before = await misses();
  await post({ documentId: id, variables });
  expect(await misses()).toBe(before);
});

describe('a manifest that is changed', () => {
  beforeEach(async () => {
    await write();
    await until(
      async () =>
        (await codeOf({ documentId: id, variables })) !==
          'OPERATION_NOT_REGISTERED' &&
        (await codeOf({ query: other })) !== null,
    );
    lines.length = 0;
  });
  const both = [
    { id, name: 'Overview', type: 'query', body },
    { id: operationId(other), name: 'Names', type: 'query', body: other },
  ];

  test('is followed: a new operation is served, one that is left out is refused', async () => {
    await write({ operations: both });
    await until(async () => (await codeOf({ query: other })) === null);
    await write({ operations: both.slice(1) });
    await until(
      async () =>
        (await codeOf({ documentId: id })) === 'OPERATION_NOT_REGISTERED',
    );
    expect(await codeOf({ query: body })).toBe('OPERATION_NOT_REGISTERED');
  });

  test.each<[string, () => Promise<unknown>, string]>([
    [
      'signed by another key',
      () =>
        write({ operations: both }, generateKeyPairSync('ed25519').privateKey),
      'its signature is not of a key',
    ],
    [
      'changed after it was signed',
      async () => {
        const path = await write({ owner: 'Somebody' });
        const text = readFileSync(path, 'utf8');
        writeFileSync(path, text.replace('Somebody', 'Nobody'));
      },
      'its signature is not of a key',
    ],
    [
      'without a signature',
      async () => rmSync(`${await write({ owner: 'X' })}.sig`),
      'it is not signed',
    ],
    [
      'that of another client',
      async () => {
        const path = await write({ client: 'somebody', operations: both });
        for (const end of ['', '.sig'])
          writeFileSync(
            join(folder, `${client}.json${end}`),
            readFileSync(`${path}${end}`),
          );
        for (const end of ['', '.sig']) rmSync(`${path}${end}`);
      },
      'it is for another client',
    ],
  ])(
    'and is %s changes nothing, and is in the log',
    async (_, change, reason) => {
      await change();
      await until(() =>
        lines.some(
          (line) =>
            line['code'] === 'OPERATIONS_REFUSED' && line['client'] === client,
        ),
      );
      expect(JSON.stringify(lines)).toContain(reason);
      expect(await codeOf({ query: other })).toBe('OPERATION_NOT_REGISTERED');
      expect((await post({ documentId: id, variables })).status).toBe(200);
    },
  );

  test('is planned before it is used, while what was there before is served', async () => {
    const added = 'query Added { justitiabelen { naam } }';
    let open = () => {};
    gate = new Promise((resolve) => (open = resolve));
    requested = [];
    await write({
      operations: [both[0], registered('Added', added)],
    });
    await until(() => requested.length > 0);
    expect(await codeOf({ query: added })).toBe('OPERATION_NOT_REGISTERED');
    expect((await post({ documentId: id, variables })).status).toBe(200);
    open();
    await until(async () => (await codeOf({ query: added })) === null);
  });

  test('and is deleted leaves its client nothing, also after a restart, until the operator removes the client', async () => {
    const remove = (name: string) => {
      for (const end of ['', '.sig']) rmSync(join(folder, `${name}${end}`));
    };
    remove(`${client}.json`);
    await until(
      async () =>
        (await codeOf({ documentId: id })) === 'OPERATION_NOT_REGISTERED',
    );
    expect(await codeOf({ query: other })).toBe('OPERATION_NOT_REGISTERED');
    await until(() => JSON.stringify(lines).includes('its manifest is gone'));
    const restarted = await followOperations(config, logger);
    expect(restarted.registry().of(client)?.isStrict).toBe(true);
    await restarted.stop();
    // The list of clients, too.
    remove(clientsFile);
    await until(() => JSON.stringify(lines).includes('the list of clients'));
    expect(await codeOf({ query: other })).toBe('OPERATION_NOT_REGISTERED');
    await expect(followOperations(config, logger)).rejects.toThrow(
      'OPERATIONS: there is no signed list of clients',
    );
    const change = (what: object) =>
      changeClients(folder, what, signer.privateKey);
    await change({ add: client });
    await change({ remove: client });
    await until(async () => (await codeOf({ query: other })) === null);
    await change({ add: client });
  });

  test('and has ended serves nothing', async () => {
    await write({ until: '2020-01-01' });
    await until(
      async () =>
        (await codeOf({ documentId: id })) === 'OPERATION_NOT_REGISTERED',
    );
    expect(await codeOf({ query: body })).toBe('OPERATION_NOT_REGISTERED');
  });
});
