import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { signatureOf } from './signature.js';
import type { SupergraphVersions } from './source.js';
import { supergraphFromUrl } from './source-url.js';

const keys = generateKeyPairSync('ed25519');
const composed = 'Sun, 29 Nov 2026 06:00:00 GMT';

/** What the server has, by path; and the requests that it got, with their status. */
let published: Record<string, { body: string | Buffer; status?: number }>;
let requests: string[];
let server: Server;
let url: string;
let folder: string;
let versions: SupergraphVersions;

beforeEach(async () => {
  published = {};
  requests = [];
  folder = mkdtempSync(join(tmpdir(), 'supergraph-'));
  server = createServer(({ url: path, headers }, response) => {
    const { pathname } = new URL(path!, 'http://localhost');
    const { body = '', status = 200 } = published[pathname] ?? { status: 404 };
    const etag = `"${body.length}"`;
    const isKnown = status === 200 && headers['if-none-match'] === etag;
    response.writeHead(isKnown ? 304 : status, {
      etag,
      'last-modified': composed,
      location: '/elsewhere',
    });
    requests.push(`${path} ${response.statusCode}`);
    response.end(isKnown ? '' : body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}/supergraph.graphql`;
  versions = from(url);
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const from = (place: string) =>
  supergraphFromUrl({
    url: place,
    publicKey: keys.publicKey,
    intervalMs: 1_000,
    folder,
  });

function publish(text: string | Buffer, key = keys.privateKey) {
  const signature = signatureOf(Buffer.from(text), key);
  published['/supergraph.graphql'] = { body: text };
  published['/supergraph.graphql.sig'] = { body: `${signature}\n` };
}

test('a signed supergraph is taken, and not transferred again while its ETag is the same', async () => {
  publish('type Query');
  expect(await versions.load()).toEqual({
    text: 'type Query',
    composedAt: new Date(composed),
  });
  expect(await versions.next()).toBeNull();
  publish('type Query { more: Int }');
  expect(await versions.next()).toMatchObject({
    text: 'type Query { more: Int }',
  });
  expect(requests).toEqual([
    '/supergraph.graphql 200',
    '/supergraph.graphql.sig 200',
    '/supergraph.graphql 304',
    '/supergraph.graphql 200',
    '/supergraph.graphql.sig 200',
  ]);
});

test('the signature of a URL with a query is behind its path', async () => {
  publish('type Query');
  await from(`${url}?version=2`).load();
  expect(requests.at(-1)).toBe('/supergraph.graphql.sig?version=2 200');
});

test.each([
  [
    'signed with another key',
    () => publish('type Query', generateKeyPairSync('ed25519').privateKey),
    'The signature of the supergraph is not that of SUPERGRAPH_PUBLIC_KEY.',
  ],
  [
    'changed after it was signed',
    () => {
      publish('type Query');
      published['/supergraph.graphql'] = { body: 'type Query ' };
    },
    'The signature of the supergraph is not that of SUPERGRAPH_PUBLIC_KEY.',
  ],
  [
    'not signed',
    () => {
      publish('type Query');
      delete published['/supergraph.graphql.sig'];
    },
    'The supergraph has no signature',
  ],
  [
    'too long',
    () => publish(Buffer.alloc(16 * 1024 * 1024 + 1, 32)),
    'The supergraph is longer than 16777216 bytes.',
  ],
  [
    'not text',
    () => publish(Buffer.from([0xff, 0xfe])),
    'The supergraph is not text in UTF-8.',
  ],
  [
    'elsewhere',
    () => (published['/supergraph.graphql'] = { body: '', status: 302 }),
    'The supergraph is not there: status 302 leads elsewhere.',
  ],
  ['not there', () => {}, 'The supergraph is not there: status 404.'],
])(
  'a supergraph that is %s is an error, at each look',
  async (_, arrange, message) => {
    arrange();
    await expect(versions.load()).rejects.toThrow(message);
    await expect(versions.next()).rejects.toThrow(message);
  },
);

test('the last one that was in use is kept, and verified when it is read', async () => {
  publish('type Query');
  expect(await versions.lastGood()).toBeNull();
  await versions.taken(await versions.load());
  server.closeAllConnections();
  server.close();
  const later = from(url);
  await expect(later.load()).rejects.toThrow(
    /^The URL in SUPERGRAPH does not respond: [A-Z_]+\.$/,
  );
  expect(await later.lastGood()).toEqual({
    text: 'type Query',
    composedAt: new Date(composed),
  });
  const file = join(folder, 'last-supergraph.json');
  const kept = readFileSync(file, 'utf8');
  writeFileSync(file, kept.replace('type Query', 'type Planted'));
  await expect(later.lastGood()).rejects.toThrow('The signature');
  writeFileSync(file, kept.slice(0, 20));
  await expect(later.lastGood()).rejects.toThrow('cannot be read');
});
