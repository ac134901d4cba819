import { once } from 'node:events';
import { createServer, get, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from '@jest/globals';
import { limitConnections } from './limit-connections.js';

const megabyte = 'x'.repeat(1024 * 1024);
let server: Server;
const clients: Socket[] = [];

async function listening(limits: { connections: number; takenMs: number }) {
  server = createServer((request, response) => {
    response.end(request.url === '/large' ? megabyte.repeat(64) : 'ok');
  });
  limitConnections(server, limits);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
  server.closeAllConnections();
  server.close();
});

async function client(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  clients.push(socket);
  await once(socket, 'connect');
  return socket;
}
/** Status and body of a request on a connection of its own. */
const ask = (port: number) =>
  new Promise<[number | undefined, string]>((resolve, reject) => {
    get({ port, host: '127.0.0.1', agent: false }, (response) => {
      text(response).then(
        (body) => resolve([response.statusCode, body]),
        reject,
      );
    }).on('error', reject);
  });

test('a client that never reads its response is disconnected', async () => {
  const port = await listening({ connections: 10, takenMs: 100 });
  const accepted = once(server, 'connection') as Promise<[Socket]>;
  const socket = (await client(port)).pause();
  const [atServer] = await accepted;
  socket.write('GET /large HTTP/1.1\r\nhost: x\r\n\r\n');
  await once(atServer, 'close');
});

test('pipelining more requests before reading does not help', async () => {
  const port = await listening({ connections: 10, takenMs: 100 });
  const accepted = once(server, 'connection') as Promise<[Socket]>;
  const socket = (await client(port)).pause();
  const [atServer] = await accepted;
  socket.write('GET /large HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(5));
  await once(atServer, 'close');
});

test('a client that reads slowly gets the whole response', async () => {
  const port = await listening({ connections: 10, takenMs: 60_000 });
  const response = await fetch(`http://127.0.0.1:${port}/large`);
  expect((await response.text()).length).toBe(64 * megabyte.length);
});

test('a connection over the limit gets a 503, and the others keep working', async () => {
  const port = await listening({ connections: 3, takenMs: 60_000 });
  const held = [await client(port), await client(port)];
  expect(await ask(port)).toEqual([200, 'ok']);
  const third = await client(port);
  const [status, body] = await ask(port);
  expect(status).toBe(503);
  expect(JSON.parse(body).errors[0].extensions.code).toBe('OVERLOADED');
  third.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
  const [answer] = (await once(third, 'data')) as [Buffer];
  expect(String(answer)).toMatch(/^HTTP\/1.1 200 /);
  held[0]!.destroy();
  let again = await ask(port);
  while (again[0] === 503) again = await ask(port);
  expect(again).toEqual([200, 'ok']);
});

test('the number of refused connections that get a response is limited', async () => {
  const port = await listening({ connections: 1, takenMs: 60_000 });
  await client(port);
  const many = await Promise.all(
    Array.from({ length: 200 }, () => ask(port).catch(() => ['closed'])),
  );
  for (const [status] of many) expect([503, 'closed']).toContain(status);
});
