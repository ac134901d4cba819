import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

// Plain JavaScript with only Node's modules: it starts within milliseconds and needs no TypeScript loader.

/** `lastTurn`: last turn of the main event loop, in milliseconds of the monotonic clock (`process.hrtime`). */
const { host, port, lastTurn, stalledMs, patienceMs } = workerData;

/** Responses that wait for the main thread, by the id of the message to it. */
const waiting = new Map();
let ids = 0;

parentPort.on('message', ({ id, status, type, body }) => {
  waiting.get(id)?.(status, type, body);
});

const stalledFor = () =>
  Number(process.hrtime.bigint() / 1_000_000n - Atomics.load(lastTurn, 0));

const server = createServer({ requestTimeout: 10_000, headersTimeout: 5_000 });
server.maxConnections = 100;
server.setTimeout(10_000);

server.on('request', (request, response) => {
  const respond = (status, type, body) => {
    response
      .writeHead(status, {
        'content-type': type,
        'cache-control': 'no-store',
        'x-request-id': randomUUID(),
      })
      .end(body);
  };
  const json = (status, body) =>
    respond(status, 'application/json', JSON.stringify(body));
  const busy = () => ({
    status: 'not ready',
    failed: { mainThread: `has not turned for ${stalledFor()} ms` },
  });
  const [path] = request.url.split('?', 1);
  if (path === '/health/live')
    return stalledFor() < stalledMs
      ? json(200, { status: 'ok' })
      : json(503, busy());
  if (path !== '/health/ready' && path !== '/metrics')
    return json(404, { status: 'not found' });
  const id = ids++;
  const timer = setTimeout(() => {
    waiting.delete(id);
    json(503, busy());
  }, patienceMs);
  waiting.set(id, (...answer) => {
    clearTimeout(timer);
    waiting.delete(id);
    respond(...answer);
  });
  parentPort.postMessage({ id, path });
});

server.on('error', ({ code }) => parentPort.postMessage({ failed: code }));
server.listen(port, host, () =>
  parentPort.postMessage({ port: server.address().port }),
);
