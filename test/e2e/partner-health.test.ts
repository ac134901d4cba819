import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startOwnPartner } from '../support/own-partner.js';

let partner: Awaited<ReturnType<typeof startOwnPartner>>;
beforeAll(async () => {
  partner = await startOwnPartner();
});
afterAll(() => partner.stop());

const get = (path: string) => fetch(`${partner.opsUrl}${path}`);

test('a partner has metrics of its requests and its process, by status', async () => {
  const refused = await fetch(partner.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  });
  expect(refused.status).toBe(401);
  const metrics = await (await get('/metrics')).text();
  expect(metrics).toContain(
    'http_server_request_duration_seconds_count{http_request_method="POST",http_response_status_code="401"} 1',
  );
  expect(metrics).toContain('http_server_active_requests 0');
  for (const name of ['process_cpu_seconds_total', 'nodejs_eventloop_lag'])
    expect(metrics).toContain(name);
});

test('its health is not on the port of its requests', async () => {
  const { status } = await fetch(new URL('/health/ready', partner.url));
  expect(status).toBe(404);
});

test('a database that hangs makes it not ready within a second, and not less alive', async () => {
  expect((await get('/health/ready')).status).toBe(200);
  let release = () => {};
  // The embedded database has one connection: a transaction that does not end holds all others.
  const held = partner.database.write(
    () => new Promise<void>((resolve) => (release = resolve)),
  );
  const ready = await get('/health/ready');
  expect(ready.status).toBe(503);
  expect(await ready.json()).toEqual({
    status: 'not ready',
    failed: { database: 'no answer within 900 ms' },
  });
  expect((await get('/health/live')).status).toBe(200);
  const metrics = await get('/metrics');
  expect(await metrics.text()).toContain('\noutbox_oldest_melding_seconds 0\n');
  release();
  await held;
  expect((await get('/health/ready')).status).toBe(200);
});
