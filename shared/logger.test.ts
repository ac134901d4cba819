import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@jest/globals';

test('a log holds the fields that are on the list, and no other: no name, number or variable gets in by accident', () => {
  const { stderr, status } = spawnSync(
    process.execPath,
    [
      ...['--import', 'tsx', '--input-type=module', '--eval'],
      `import { createLogger } from './shared/logger.ts';
       createLogger('dji').warn(
         { code: 'CODE', partner: 'dji', state: 'open', bsn: '999990019', variables: { id: 'planted' }, err: new Error('planted') },
         'something happened',
       );`,
    ],
    { encoding: 'utf8' },
  );
  expect(status).toBe(0);
  expect(JSON.parse(stderr)).toEqual({
    level: 40,
    time: expect.any(Number),
    service: 'dji',
    code: 'CODE',
    partner: 'dji',
    state: 'open',
    msg: 'something happened',
  });
});

const chatty = (then: string) => `
  import { createLogger } from './shared/logger.ts';
  const logger = createLogger('dji');
  const write = () => { for (let line = 0; line < 2_000; line++) logger.info({ reason: 'x'.repeat(200) }, 'line'); };
  process.on('SIGTERM', () => process.exit(0));
  write();
  ${then}
  process.stdout.write('written');
`;
const started = (script: string) =>
  spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );

test('a process whose log nobody reads goes on, in bounded memory, and stops', async () => {
  const child = started(
    chatty(
      `for (let time = 0; time < 20; time++) { write(); await new Promise((resolve) => setImmediate(resolve)); }
       if (process.stderr.writableLength > 2 ** 21) process.exit(3);
       setInterval(() => {}, 1_000);`,
    ),
  );
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('a process whose log is closed goes on, and stops', async () => {
  const child = started(
    chatty(
      `for (let time = 0; time < 20; time++) { write(); await new Promise((resolve) => setTimeout(resolve, 20)); }
       setInterval(() => {}, 1_000);`,
    ),
  );
  child.stderr.destroy();
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});
