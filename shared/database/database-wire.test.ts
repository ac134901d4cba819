import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { openDatabase } from './database.js';
import { testDataKeys } from '../testing/test-partner.js';

const password = 'geheim-wachtwoord';

/** Something on the way that plays a database: without TLS, and wanting the password as it stands. */
async function impostor() {
  const received: Buffer[] = [];
  const server = createServer((socket) => {
    socket.write(packet(0, greeting()));
    socket.on('data', (chunk: Buffer) => {
      if (received.length === 0)
        socket.write(
          packet(2, Buffer.from('\xfemysql_clear_password\0', 'latin1')),
        );
      received.push(chunk);
    });
    socket.on('error', () => {});
  });
  await once(server.listen(0, '0.0.0.0'), 'listening');
  stop = () => server.close();
  const { port } = server.address() as AddressInfo;
  return {
    port,
    received: () => Buffer.concat(received).toString('latin1'),
  };
}
let stop = () => {};
afterEach(() => stop());

function packet(sequence: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUIntLE(payload.length, 0, 3);
  head[3] = sequence;
  return Buffer.concat([head, payload]);
}

/** Protocol 10, with all that a client needs but no TLS. */
function greeting(): Buffer {
  const capabilities = 0x00080000 | 0x8000 | 0x0200 | 0x0008 | 0x0001;
  const rest = Buffer.alloc(31);
  rest.writeUInt16LE(capabilities & 0xffff, 0);
  rest[2] = 45;
  rest.writeUInt16LE(2, 3);
  rest.writeUInt16LE(capabilities >>> 16, 5);
  rest[7] = 21;
  return Buffer.concat([
    Buffer.from('\x0a8.4.0\0\x01\0\0\0abcdefgh\0', 'latin1'),
    rest,
    Buffer.from('mysql_native_password\0'),
  ]);
}

const connect = (host: string, port: number) =>
  openDatabase(
    {
      databaseUrl: `mysql://dji:${password}@${host}:${port}/dji`,
      dataKeys: testDataKeys,
    },
    { entities: [], migrations: [] },
  );

test('N79: a database that wants the password in clear does not get it', async () => {
  const { port, received } = await impostor();
  await expect(connect('127.0.0.1', port)).rejects.toThrow();
  expect(received()).toContain('dji');
  expect(received()).not.toContain(password);
});

test('N79: a remote database without TLS receives no credentials and no data', async () => {
  const { port, received } = await impostor();
  // This machine too, by a number that is not said to be of this machine.
  await expect(connect('0.0.0.0', port)).rejects.toThrow();
  expect(received()).toBe('');
});
