import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { root, startProcess } from '../support/process.js';

// A small project with a fake npm that installs one package in half a second and records that it did.
let folder: string;
const inFolder = (name: string) => join(folder, name);
const write = (name: string, text: string) => {
  mkdirSync(join(inFolder(name), '..'), { recursive: true });
  writeFileSync(inFolder(name), text);
};
const lockFile = (version: string) =>
  JSON.stringify({
    packages: {
      '': {},
      'node_modules/tsx': { version },
      'node_modules/only-elsewhere': { version: '1.0.0', optional: true },
    },
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-'));
  mkdirSync(inFolder('gateway/cli'), { recursive: true });
  for (const file of ['with-install.mjs', 'closed-pipe.mjs'])
    copyFileSync(
      join(root, 'gateway/cli', file),
      inFolder(`gateway/cli/${file}`),
    );
  write('package-lock.json', lockFile('1.0.0'));
  write(
    'hello.mjs',
    "console.log('hello', ...process.argv.slice(2)); process.exitCode = 7;",
  );
  write(
    'npm-cli.js',
    `const { appendFileSync, cpSync, mkdirSync, writeFileSync } = require('node:fs');
     appendFileSync('installs', process.argv.slice(2).join(' ') + '\\n');
     console.log('npm speaks');
     if (process.env.NO_NETWORK) process.exit(1);
     setTimeout(() => {
       mkdirSync('node_modules/tsx', { recursive: true });
       writeFileSync('node_modules/tsx/index.js', '');
       cpSync('package-lock.json', 'node_modules/.package-lock.json');
     }, 500);`,
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(env: Record<string, string> = {}) {
  const started = startProcess(
    [inFolder('gateway/cli/with-install.mjs'), 'hello.mjs', 'world'],
    { npm_execpath: inFolder('npm-cli.js'), ...env },
    folder,
  );
  const code = await started.exited;
  return { code, said: started.output(), written: started.stdout() };
}
const installs = () =>
  existsSync(inFolder('installs'))
    ? readFileSync(inFolder('installs'), 'utf8').trim().split('\n').length
    : 0;

test('missing dependencies are installed first, and standard output has only that of the command', async () => {
  const { code, said, written } = await run();
  expect(said).toContain('npm speaks');
  expect(written).toBe('hello world\n');
  expect(code).toBe(7);
});

test('installed dependencies are not installed again until the lock file changes', async () => {
  await run();
  expect((await run()).said).toBe('hello world\n');
  expect(installs()).toBe(1);
  write('package-lock.json', lockFile('1.0.1'));
  await run();
  expect(installs()).toBe(2);
});

test('of two concurrent commands one installs and the other waits for it', async () => {
  const both = await Promise.all([run(), run()]);
  expect(both.map(({ written }) => written)).toEqual([
    'hello world\n',
    'hello world\n',
  ]);
  expect(installs()).toBe(1);
});

test('an interrupted installation does not block the next one', async () => {
  const gone = startProcess(['-e', ''], {}, folder);
  await gone.exited;
  write('.npm-install.lock', String(gone.child.pid));
  expect((await run()).written).toBe('hello world\n');
});

test('a failed installation prints how to continue, and the command does not run', async () => {
  const { code, said } = await run({ NO_NETWORK: '1' });
  expect(code).toBe(1);
  expect(said).toContain('Installing failed');
  expect(said).toContain('npm ci');
  expect(said).not.toContain('hello');
  expect(existsSync(inFolder('.npm-install.lock'))).toBe(false);
});

test('whose reader closes the pipe exits without an error message', async () => {
  await run();
  write(
    'much.mjs',
    'for (;;) { console.log("more"); await new Promise(setImmediate); }',
  );
  const { child, exited, output } = startProcess(
    [inFolder('gateway/cli/with-install.mjs'), 'much.mjs'],
    { npm_execpath: inFolder('npm-cli.js') },
    folder,
  );
  child.stdout!.once('data', () => child.stdout!.destroy());
  expect(await exited).toBe(0);
  expect(output()).not.toContain('EPIPE');
});
