import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Metrics } from '../../../http/metrics.js';
import { figuresFrom, inWords } from './figures.js';

const metrics = new Metrics();
const server = createServer((_request, response) => {
  void metrics.registry.metrics().then((text) => response.end(text));
});
let url: string;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`;
});
afterAll(() => {
  server.close();
});

test('the requests of each operation of a client are counted over gateways, with the 95th percentile of their durations', async () => {
  const observe = (operation: string, seconds: number, outcome = 'ok') =>
    metrics.graphql.request(
      { operation, client: 'portaal', outcome: outcome as 'ok' },
      seconds,
    );
  for (let turn = 0; turn < 19; turn++) observe('Dossier', 0.02);
  observe('Dossier', 0.2, 'partial');
  observe('Traag', 60);
  const figures = await figuresFrom([url, url]);
  expect(figures('portaal', 'Dossier')).toEqual({
    requests: 40,
    p95Seconds: expect.closeTo(0.025),
  });
  expect(inWords(figures('portaal', 'Dossier'))).toBe(
    '40 requests, p95 0.025 s',
  );
  expect(inWords(figures('portaal', 'Traag'))).toBe(
    '2 requests, p95 above 30 s',
  );
  expect(figures('ander', 'Dossier')).toBeNull();
});

test('a gateway that does not respond is named', async () => {
  await expect(figuresFrom(['http://127.0.0.1:2/metrics'])).rejects.toThrow(
    '--metrics http://127.0.0.1:2/metrics cannot be fetched (ECONNREFUSED).',
  );
});
