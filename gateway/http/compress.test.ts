import { createConnection } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { request } from 'undici';
import { demoToken } from '../../shared/demo/token.js';
import {
  smallFederation,
  type SmallFederation,
} from '../testing/small-federation.js';

let federation: SmallFederation;
let headers: Record<string, string>;
beforeAll(async () => {
  federation = await smallFederation();
  const token = await demoToken('coordinator-utrecht', federation.issuerKey);
  headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
  };
});
afterAll(() => federation.stop());

/** A response of this many bytes, by the length of an alias. */
function bodyFor(length: number): string {
  const rest = '{"data":{"gemeente":{"":"Eendorp"}}}\n'.length;
  const alias = 'n'.repeat(length - rest);
  return JSON.stringify({
    query: `{ gemeente(code: "0001") { ${alias}: naam } }`,
  });
}

async function send(body: string, encoding?: string) {
  const answer = await request(federation.gateway.url, {
    method: 'POST',
    headers: { ...headers, ...(encoding && { 'accept-encoding': encoding }) },
    body,
  });
  return {
    status: answer.statusCode,
    headers: answer.headers,
    bytes: Buffer.from(await answer.body.arrayBuffer()),
  };
}

test.each(['gzip', 'gzip, deflate, br, zstd', 'GZIP;q=0.5, *;q=0.1'])(
  'a response of 1 kB is compressed for Accept-Encoding: %s',
  async (encoding) => {
    const body = bodyFor(1_024);
    const plain = await send(body);
    const compressed = await send(body, encoding);
    expect(compressed.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-length': String(compressed.bytes.length),
      'content-type': plain.headers['content-type'],
      vary: expect.stringMatching(/accept-encoding/i),
    });
    expect(compressed.bytes.length).toBeLessThan(200);
    expect(gunzipSync(compressed.bytes)).toEqual(plain.bytes);
  },
);

test.each([
  undefined,
  'br',
  'identity',
  'gzip;q=0',
  'gzip;q=0.5, identity',
  'x-not-gzip',
])('and is not for Accept-Encoding: %s', async (encoding) => {
  const { headers: given, bytes } = await send(bodyFor(1_024), encoding);
  expect(given['content-encoding']).toBeUndefined();
  expect(given['content-length']).toBe('1024');
  expect(bytes).toHaveLength(1_024);
});

test('a shorter response is not compressed', async () => {
  const { headers: given, bytes } = await send(bodyFor(1_023), 'gzip');
  expect(given['content-encoding']).toBeUndefined();
  expect(bytes).toHaveLength(1_023);
});

test('characters beyond ASCII arrive whole', async () => {
  const naam = 'Sint Œdenrode 🏛 '.repeat(100);
  const { gemeente } = federation.partners;
  gemeente.overrideResponse = (body) =>
    JSON.parse(JSON.stringify(body).replace('Eendorp', naam));
  const { headers: given, bytes } = await send(bodyFor(100), 'gzip');
  gemeente.overrideResponse = null;
  expect(given['content-encoding']).toBe('gzip');
  const { data } = JSON.parse(gunzipSync(bytes).toString());
  expect(Object.values(data.gemeente)).toEqual([naam]);
});

test('a refusal before execution is as it was, whatever the client accepts', async () => {
  const refused = await request(federation.gateway.url, {
    method: 'POST',
    headers: { ...headers, authorization: 'Bearer x', 'accept-encoding': '*' },
    body: bodyFor(2_000),
  });
  expect(refused.statusCode).toBe(401);
  expect(refused.headers['content-encoding']).toBeUndefined();
  await refused.body.dump();
});

test('a client that disconnects before the end does no harm', async () => {
  const body = bodyFor(20_000);
  const { port } = new URL(federation.gateway.url);
  for (let time = 0; time < 20; time++)
    await new Promise<void>((resolve) => {
      const socket = createConnection(Number(port), '127.0.0.1', () => {
        const lines = Object.entries(headers).map(
          ([name, value]) => `${name}: ${value}\r\n`,
        );
        socket.write(
          `POST /graphql HTTP/1.1\r\nhost: x\r\naccept-encoding: gzip\r\ncontent-length: ${body.length}\r\n${lines.join('')}\r\n${body}`,
          () => setTimeout(() => socket.resetAndDestroy(), time),
        );
      });
      socket.on('error', () => {}).on('close', () => resolve());
    });
  const { status, bytes } = await send(body, 'gzip');
  expect(status).toBe(200);
  expect(gunzipSync(bytes)).toHaveLength(20_000);
});

test('responses are the same bytes from Apollo Server, and from what it has parsed before, in however many parts', async () => {
  const body = bodyFor(10_000);
  const first = await send(body);
  expect(first.status).toBe(200);
  expect(first.bytes).toHaveLength(10_000);
  // Together more than the memory that responses share, so that one of them begins at its end.
  for (let repeat = 0; repeat < 8; repeat++) {
    const next = await send(body);
    expect(next.bytes).toEqual(first.bytes);
    expect(next.headers['content-length']).toBe('10000');
    expect(next.headers['content-type']).toBe(first.headers['content-type']);
  }
});
