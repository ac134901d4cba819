import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { insertAll } from '../database/bulk.js';
import { readSettings, type Env } from '../config.js';
import { otlpEndpoint } from '../telemetry/telemetry-config.js';
import { openDatabase, type Database } from '../database/database.js';
import { auditModel, VerwerkingEntity } from './audit-tables.js';
import { createLogger } from '../logger.js';
import { shipAuditLog } from './shipping.js';
import { testDatabase } from '../testing/test-partner.js';
import { auditEntry, auditEntriesAbout } from './audit-writer.js';

interface Span {
  spanId: string;
  attributes: { key: string; value: { stringValue: string } }[];
}
interface Shipped {
  resourceSpans: [
    { resource: object; scopeSpans: [{ scope: object; spans: Span[] }] },
  ];
}

/** A collector over real HTTP. */
let server: Server;
let endpoint: string;
let received: { path: string | undefined; body: Shipped }[];
/** What it answers. */
let answer: { status: number; body: string } | 'nothing' | 'silence';
let database: Database;
let drop: () => Promise<void>;
const logger = createLogger('test', 'silent');

beforeEach(async () => {
  received = [];
  answer = { status: 200, body: '{}' };
  server = createServer((request, response) => {
    void json(request).then((body) => {
      received.push({ path: request.url, body: body as Shipped });
      if (answer === 'nothing') return response.destroy();
      if (answer === 'silence') return;
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  ({ database, drop } = await testDatabase((location) =>
    openDatabase(location, auditModel),
  ));
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await database.close();
  await drop();
});

const ship = async () => {
  const shipping = shipAuditLog(database, 'gateway', endpoint, logger);
  await shipping.run();
  await shipping.stop();
};
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));
const spansOf = ({ body }: { body: Shipped }) =>
  body.resourceSpans[0].scopeSpans[0].spans;
const open = () =>
  database.read((manager) =>
    manager
      .createQueryBuilder(VerwerkingEntity, 'v')
      .where('v.verzonden_tijdstip IS NULL')
      .getCount(),
  );
const operation = {
  name: 'Raadpleging: justitiabele',
  startTime: '2026-11-25T10:00:00.123Z',
  traceId: 'ab'.repeat(16),
  parentSpanId: 'cd'.repeat(8),
  processingActivityId: 'https://register.example/doel/v1',
  foreignOperationProcessor: null,
};
const keep = (lines: VerwerkingEntity[]) =>
  database.write((manager) => insertAll(manager, VerwerkingEntity, lines));
const people = [
  '0b6d9c2e-0000-4000-8000-000000000001',
  '0b6d9c2e-0000-4000-8000-000000000002',
];

test('a line goes as a span, with the names of the standard and nobody by his id', async () => {
  const own = auditEntry(operation, {
    spanId: 'ef'.repeat(8),
    parentSpanId: null,
    status: 'Error',
    foreignOperationProcessor: 'urn:client',
    endTime: '2026-11-25T10:00:01.000Z',
  });
  const [line] = auditEntriesAbout(
    [people[0]!],
    { ...operation, startTime: '2026-11-25T10:00:00.200Z' },
    database.keys,
  );
  await keep([own, line!]);
  await ship();
  expect(received).toHaveLength(1);
  const [{ path, body }] = received as [(typeof received)[0]];
  expect(path).toBe('/v1/traces');
  expect(body.resourceSpans[0].resource).toEqual({
    attributes: [
      { key: 'service.namespace', value: { stringValue: 'reintegratiegraaf' } },
      { key: 'service.name', value: { stringValue: 'gateway' } },
    ],
  });
  const activity = {
    key: 'dpl.core.processing_activity_id',
    value: { stringValue: 'https://register.example/doel/v1' },
  };
  expect(spansOf(received[0]!)).toEqual([
    {
      traceId: 'ab'.repeat(16),
      spanId: 'ef'.repeat(8),
      name: 'Raadpleging: justitiabele',
      kind: 2,
      startTimeUnixNano: '1795600800123000000',
      endTimeUnixNano: '1795600801000000000',
      attributes: [
        activity,
        {
          key: 'dpl.core.foreign_operation.processor',
          value: { stringValue: 'urn:client' },
        },
      ],
      status: { code: 2 },
    },
    expect.objectContaining({
      parentSpanId: 'cd'.repeat(8),
      kind: 1,
      attributes: [
        activity,
        {
          key: 'dpl.core.data_subject_id',
          value: { stringValue: line!.dataSubjectId },
        },
        {
          key: 'dpl.core.data_subject_id_type',
          value: { stringValue: 'urn:reintegratiegraaf:pseudoniem' },
        },
      ],
      status: { code: 1 },
    }),
  ]);
  expect(JSON.stringify(body)).not.toContain(people[0]);
  expect(await open()).toBe(0);
});

test.each<[string, typeof answer]>([
  ['its confirmation is lost', 'nothing'],
  ['it is out of order', { status: 503, body: '{}' }],
  ['it refuses', { status: 400, body: '{}' }],
  ['it confirms in another language', { status: 200, body: '<html>' }],
  [
    'it did not take all',
    { status: 200, body: '{"partialSuccess":{"rejectedSpans":"1"}}' },
  ],
])(
  'when %s, the same lines go again with the same ids',
  async (_title, first) => {
    await keep(auditEntriesAbout(people, operation, database.keys));
    answer = first;
    await ship();
    expect(await open()).toBe(2);
    answer = { status: 200, body: '{"partialSuccess":{"rejectedSpans":0}}' };
    await ship();
    expect(await open()).toBe(0);
    expect(received).toHaveLength(2);
    expect(spansOf(received[1]!)).toEqual(spansOf(received[0]!));
  },
);

test('while there is no collector the lines wait; when it is there they all go', async () => {
  await keep(auditEntriesAbout(people, operation, database.keys));
  const { port } = server.address() as AddressInfo;
  server.close();
  server.closeAllConnections();
  await ship();
  expect([received.length, await open()]).toEqual([0, 2]);
  await new Promise<void>((resolve) =>
    server.listen(port, '127.0.0.1', resolve),
  );
  await ship();
  expect([received.length, await open()]).toEqual([1, 0]);
});

test('it goes by itself, and again by itself after a collector that was out of order', async () => {
  await keep(auditEntriesAbout(people, operation, database.keys));
  answer = { status: 503, body: '{}' };
  const shipping = shipAuditLog(database, 'gateway', endpoint, logger);
  while (received.length === 0) await soon();
  answer = { status: 200, body: '{}' };
  while ((await open()) > 0) await soon();
  await shipping.stop();
  expect(received.map(spansOf)).toEqual([
    spansOf(received[0]!),
    spansOf(received[0]!),
  ]);
});

test('who stops does not wait for a collector that does not answer, and loses nothing', async () => {
  await keep(auditEntriesAbout(people, operation, database.keys));
  answer = 'silence';
  const shipping = shipAuditLog(database, 'gateway', endpoint, logger);
  const run = shipping.run();
  while (received.length === 0) await soon();
  await shipping.stop();
  await run;
  expect(await open()).toBe(2);
  // A second less than it would wait for the collector.
}, 9_000);

test('what is confirmed does not go again, what came since does; all of it, however much', async () => {
  const many = Array.from({ length: 2_500 }, (_, index) => `persoon-${index}`);
  await keep(auditEntriesAbout(many, operation, database.keys));
  await ship();
  expect(received.map((each) => spansOf(each).length)).toEqual([2_000, 500]);
  await keep(auditEntriesAbout(people, operation, database.keys));
  await ship();
  expect(received).toHaveLength(3);
  expect(spansOf(received[2]!)).toHaveLength(2);
  const ids = received.flatMap(spansOf).map(({ spanId }) => spanId);
  expect(new Set(ids).size).toBe(2_502);
});

test('without a collector the lines stay', async () => {
  await keep(auditEntriesAbout(people, operation, database.keys));
  const shipping = shipAuditLog(database, 'gateway', null, logger);
  await shipping.run();
  await shipping.stop();
  expect([received.length, await open()]).toEqual([0, 2]);
});

test('the audit log leaves the machine over TLS, or not at all', () => {
  const read = (env: Env) =>
    readSettings(env, { needed: {}, optional: { otlpEndpoint } }).otlpEndpoint;
  const at = (OTLP_ENDPOINT: string) => read({ OTLP_ENDPOINT });
  for (const fine of ['https://collector.example', 'http://127.0.0.1:4318'])
    expect(at(fine)).toBe(fine);
  for (const wrong of ['http://collector.example', 'grpc://127.0.0.1', 'x'])
    expect(() => at(wrong)).toThrow('OTLP_ENDPOINT must be');
  expect([read({}), at('')]).toEqual([null, null]);
});
