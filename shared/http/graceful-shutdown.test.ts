import { once } from 'node:events';
import {
  Agent,
  createServer,
  get,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  gracefulShutdown,
  type GracefulShutdown,
} from './graceful-shutdown.js';

let server: Server;
let shutdown: GracefulShutdown;
let port: number;
let agent: Agent;
/** Responses that wait; requests for `/now` get theirs at once. */
let waiting: ServerResponse[];

beforeEach(async () => {
  waiting = [];
  agent = new Agent({ keepAlive: true });
  server = createServer((request, response) => {
    if (request.url === '/now') response.end('now');
    else waiting.push(response);
  });
  shutdown = gracefulShutdown(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterEach(() => {
  agent.destroy();
  server.closeAllConnections();
  server.close();
});

const send = (path: string) => get({ port, host: '127.0.0.1', path, agent });
async function responseTo(path: string): Promise<[IncomingMessage, string]> {
  const [response] = (await once(send(path), 'response')) as [IncomingMessage];
  return [response, await text(response)];
}
const arrived = async (requests: number) => {
  while (waiting.length < requests) await once(server, 'request');
};

test('while draining, each request is served and its response closes the connection', async () => {
  const [before] = await responseTo('/now');
  expect(before.headers.connection).toBe('keep-alive');
  shutdown.drain();
  for (let time = 0; time < 2; time++) {
    const [response, body] = await responseTo('/now');
    expect([response.statusCode, body]).toEqual([200, 'now']);
    expect(response.headers.connection).toBe('close');
  }
});

test('requests in flight get their responses before it is closed', async () => {
  const responses = ['/a', '/b'].map(responseTo);
  await arrived(2);
  expect(shutdown.inFlight()).toBe(2);
  shutdown.drain();
  let isClosed = false;
  const finished = shutdown.finish().then(() => (isClosed = true));
  await once(server, 'close', { signal: AbortSignal.timeout(600) }).catch(
    () => {},
  );
  expect(isClosed).toBe(false);
  for (const response of waiting) response.end('done');
  for (const [response, body] of await Promise.all(responses))
    expect([response.statusCode, body]).toEqual([200, 'done']);
  await finished;
  expect(shutdown.inFlight()).toBe(0);
});

test('a request in transit on an idle connection is served', async () => {
  await responseTo('/now');
  shutdown.drain();
  const finished = shutdown.finish();
  const [response, body] = await responseTo('/now');
  expect([response.statusCode, body]).toEqual([200, 'now']);
  expect(response.headers.connection).toBe('close');
  await finished;
});

test('neither an idle nor an unused connection keeps it open, and a new one is refused', async () => {
  await responseTo('/now');
  const unused = connect(port, '127.0.0.1');
  await Promise.all([once(unused, 'connect'), once(server, 'connection')]);
  await shutdown.finish();
  await once(unused.resume(), 'close');
  const [error] = (await once(connect(port, '127.0.0.1'), 'error')) as [
    NodeJS.ErrnoException,
  ];
  expect(error.code).toBe('ECONNREFUSED');
});
