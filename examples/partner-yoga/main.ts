import { createPublicKey } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createYoga } from 'graphql-yoga';
import { contract } from './contract.js';
import { traceOf } from './record.js';
import { schema } from './schema.js';

const {
  CALLER_VERIFY_KEY: key,
  PORT = '4021',
  OPS_PORT = '4029',
} = process.env;
if (!key)
  throw new Error('Set CALLER_VERIFY_KEY, the public key of the gateway.');

const maxInFlight = 200;
let inFlight = 0;
const isFull = () => inFlight > maxInFlight;
const counts = new Map<number, number>();

const yoga = createYoga({
  schema,
  plugins: [contract('uwv', createPublicKey(key), isFull)],
  maxRequestBodySize: 4 * 1024 * 1024,
  // The plugin says what leaves of an error.
  maskedErrors: false,
  graphiql: false,
  landingPage: false,
  cors: false,
  logging: false,
});

const graphql = createServer((incoming, response) => {
  const begun = Date.now();
  inFlight++;
  response.once('close', () => {
    inFlight--;
    const { statusCode: status } = response;
    counts.set(status, (counts.get(status) ?? 0) + 1);
    const { traceId } = traceOf(incoming.headers['traceparent'] as string);
    const durationMs = Date.now() - begun;
    console.error(JSON.stringify({ traceId, status, durationMs }));
  });
  void yoga(incoming, response);
});
graphql.requestTimeout = 30_000;

/** Health and metrics: without an assertion, and nothing about a person. */
const ops = createServer(({ url = '' }, response) => {
  const metrics = Array.from(
    counts,
    ([status, count]) =>
      `http_requests_total{http_response_status_code="${status}"} ${count}\n`,
  );
  const responses: Record<string, [status: number, body: string]> = {
    '/health/live': [200, 'live'],
    '/health/ready': isFull() ? [503, 'overloaded'] : [200, 'ready'],
    '/metrics': [
      200,
      `# TYPE http_requests_total counter\n${metrics.join('')}`,
    ],
  };
  const [status, body] = responses[url] ?? [404, ''];
  response.writeHead(status, { 'content-type': 'text/plain' }).end(body);
});

async function listen(server: Server, port: string): Promise<string> {
  await once(server.listen(Number(port), '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const url = await listen(graphql, PORT);
console.error(
  `uwv: ${url}/graphql, health and metrics: ${await listen(ops, OPS_PORT)}`,
);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    for (const server of [graphql, ops]) server.close().closeIdleConnections();
  });
