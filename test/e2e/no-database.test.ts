import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { newDataKey } from '../../shared/testing/test-partner.js';
import { script } from '../support/compiled.js';
import { freePortBase, startProcess } from '../support/process.js';

const enough = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'no-database-'));
const sockets: Socket[] = [];
const silent = createServer((socket) => sockets.push(socket));
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  silent.close();
  rmSync(folder, { recursive: true });
});

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const start = async (databaseUrl: string, service: 'dji' | 'gateway') => {
  const started = startProcess(
    script(service === 'dji' ? 'subgraphs/dji/main.ts' : 'gateway/main.ts'),
    {
      PORT_BASE: String(await freePortBase()),
      [`${service.toUpperCase()}_DATABASE_URL`]: databaseUrl,
      [`${service.toUpperCase()}_DATA_KEYS`]: newDataKey('test'),
      OIDC_ISSUER: 'http://127.0.0.1:9',
      OIDC_AUDIENCE: 'test',
      DJI_CLIENT_ID: 'test',
      DJI_CLIENT_SECRET: 'test',
      CALLER_VERIFY_KEY: pem(publicKey.export({ type: 'spki', format: 'pem' })),
      CALLER_SIGNING_KEY: pem(
        privateKey.export({ type: 'pkcs8', format: 'pem' }),
      ),
    },
  );
  return [await started.exited, started.output()];
};
const pem = (key: string | Buffer) => String(key).trim();

const cannot = (service: string, code: string) => [
  1,
  expect.stringContaining(
    `${service} cannot start: The database cannot be opened (${code}). Check its …_DATABASE_URL and password, and that it runs.\n`,
  ),
];

test.each(['dji', 'gateway'] as const)(
  '%s does not start when its database server refuses connections, and says what to check',
  async (service) => {
    const url = `mysql://user:secret@127.0.0.1:9/${service}`;
    expect(await start(url, service)).toEqual(cannot(service, 'ECONNREFUSED'));
  },
  enough,
);

test(
  'a service does not start when its database server accepts a connection and sends nothing',
  async () => {
    await once(silent.listen(0, '127.0.0.1'), 'listening');
    const { port } = silent.address() as AddressInfo;
    expect(
      await start(`mysql://user:secret@127.0.0.1:${port}/dji`, 'dji'),
    ).toEqual(cannot('dji', 'ETIMEDOUT'));
  },
  enough,
);

test.each([
  ['postgres://127.0.0.1/dji', 'DJI_DATABASE_URL must be mysql://'],
  ['mysql:/127.0.0.1/dji', 'DJI_DATABASE_URL must be mysql://'],
])(
  'a service does not start with the database URL %s, and names the setting',
  async (url, message) => {
    expect(await start(url, 'dji')).toEqual([
      78,
      expect.stringContaining(message),
    ]);
  },
  enough,
);

test(
  'a service does not start when its embedded database is no database',
  async () => {
    const file = join(folder, 'dji.db');
    writeFileSync(file, 'not a database'.repeat(100));
    expect(await start(file, 'dji')).toEqual(cannot('dji', 'SQLITE_NOTADB'));
  },
  enough,
);
