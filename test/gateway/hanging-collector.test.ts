import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { smallFederation } from '../../gateway/testing/small-federation.js';
import { VerwerkingEntity } from '../../shared/audit/audit-tables.js';
import { createTracing, type Tracing } from '../../shared/telemetry/tracing.js';

/** A collector of traces that receives spans, and responds when it is released. */
let collector: Server;
let held: ServerResponse[] | null;
let spans: number;
let tracing: Tracing;
beforeEach(async () => {
  held = [];
  spans = 0;
  collector = createServer((request, response) => {
    void text(request).then((body) => {
      spans += body.split('"spanId"').length - 1;
      if (held) held.push(response);
      else response.end('{}');
    });
  });
  await new Promise<void>((resolve) =>
    collector.listen(0, '127.0.0.1', resolve),
  );
  const { port } = collector.address() as AddressInfo;
  tracing = createTracing('gateway', {
    url: `http://127.0.0.1:${port}/v1/traces`,
    headers: {},
    ca: undefined,
    sampleRatio: 1,
  });
});
afterEach(async () => {
  release();
  await tracing.stop();
  collector.close();
  collector.closeAllConnections();
});

function release(): void {
  for (const response of held ?? []) response.end('{}');
  held = null;
}

test('while a collector hangs at most 4096 spans wait for it, and one batch is sent: later ones are dropped', async () => {
  for (let request = 0; request < 10_000; request += 1)
    tracing.request('POST', {}, {}).span!.end();
  release();
  await tracing.stop();
  expect(spans).toBeGreaterThan(0);
  expect(spans).toBeLessThanOrEqual(4_096 + 512);
});

test('a collector that hangs keeps no response and no audit entry', async () => {
  const federation = await smallFederation({}, { tracing });
  const requests = 150;
  for (let request = 0; request < requests; request += 1) {
    const { status, body } = await federation.execute(
      '{ justitiabele(id: "p1") { naam } }',
    );
    expect([status, body]).toEqual([
      200,
      { data: { justitiabele: { naam: 'naam van p1' } } },
    ]);
  }
  expect(held!.length).toBeGreaterThan(0);
  const entries = await federation.database.read((manager) =>
    manager.find(VerwerkingEntity),
  );
  expect(new Set(entries.map(({ traceId }) => traceId)).size).toBe(requests);
  release();
  await federation.stop();
});
