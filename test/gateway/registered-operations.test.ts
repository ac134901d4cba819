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
import { writeManifest } from '../../gateway/operations/signed-manifest.js';
import {
  smallFederation,
  type SmallFederation,
} from '../../gateway/testing/small-federation.js';
import { ToegangEntity } from '../../shared/audit/audit-tables.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { demoToken } from '../../shared/demo/token.js';
import { purposeUri } from '../../shared/access/doelbinding.js';
import { createLogger } from '../../shared/logger.js';

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

beforeAll(async () => {
  await write();
  federation = await smallFederation(
    {},
    {
      operations: await followOperations(
        { folder, keys: [signer.publicKey] },
        logger,
      ),
      unregistered: { refuses: true, logs: true },
      logger,
    },
  );
});
afterAll(async () => {
  await federation.stop();
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

  test('and has ended serves nothing', async () => {
    await write({ until: '2020-01-01' });
    await until(
      async () =>
        (await codeOf({ documentId: id })) === 'OPERATION_NOT_REGISTERED',
    );
    expect(await codeOf({ query: body })).toBe('OPERATION_NOT_REGISTERED');
  });
});
