import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { checkRedis } from './redis.js';

/** Whether a server listens at Redis' own port. */
const isThere = await new Promise<boolean>((resolve) => {
  const socket = connect(6379, '127.0.0.1');
  socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
  socket.on('connect', () => socket.destroy());
});
if (!isThere)
  process.stderr.write('No Redis at 127.0.0.1:6379: a test is skipped.\n');

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server = undefined;
});

/** A port where every command gets this reply, or where nothing listens. */
async function portOf(reply: string | null): Promise<number> {
  server = createServer((socket) => {
    socket.on('data', (bytes) => {
      for (const _ of bytes.toString().matchAll(/^\*\d+\r$/gm))
        socket.write(`${reply}\r\n`);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  if (reply === null) {
    server.close();
    await once(server, 'close');
  }
  return port;
}

const found = async (port: number) => {
  const findings = await checkRedis({
    redisUrl: `redis://:secret@127.0.0.1:${port}`,
  });
  expect(JSON.stringify(findings)).not.toMatch(/secret|127\.0\.0\.1/);
  return findings;
};

test('without REDIS_URL there is nothing to look at', async () => {
  expect(await checkRedis({ redisUrl: null })).toEqual([]);
});

(isThere ? test : test.skip)(
  'a Redis that responds is in order (skipped without one)',
  async () => {
    expect(
      await checkRedis({ redisUrl: 'redis://127.0.0.1:6379' }),
    ).toMatchObject([{ status: 'ok', subject: 'redis' }]);
  },
);

test.each([
  ['that refuses the password', '-WRONGPASS invalid', 'WRONGPASS'],
  ['where nothing listens', null, 'ECONNREFUSED'],
])('one %s is named, with the reason', async (_title, reply, reason) => {
  expect(await found(await portOf(reply))).toEqual([
    {
      status: 'fail',
      subject: 'redis',
      message: `cannot be used (${reason}): each process counts quotas by itself`,
      action: expect.stringContaining('REDIS_URL'),
    },
  ]);
});
