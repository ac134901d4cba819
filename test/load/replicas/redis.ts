import { spawn, spawnSync } from 'node:child_process';
import { freePortBase } from '../../support/process.js';

/** A Redis that may be stopped: the one of the machine is used by others. */
export interface Redis {
  url: string;
  stop(): void;
}

/** `null` where no Redis is installed. */
export async function startRedis(): Promise<Redis | null> {
  if (spawnSync('redis-server', ['--version']).error) return null;
  const port = await freePortBase();
  const server = spawn(
    'redis-server',
    ['--bind', '127.0.0.1', '--port', String(port), '--save', ''],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  process.once('exit', () => server.kill());
  await new Promise<void>((ready) =>
    server.stdout.on('data', (chunk: Buffer) => {
      if (chunk.includes('Ready to accept connections')) ready();
    }),
  );
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: () => void server.kill('SIGKILL'),
  };
}
