import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { script } from '../support/compiled.js';

const dataDir = mkdtempSync(join(tmpdir(), 'graph-command-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      [...script('gateway/cli/graph.ts'), ...args],
      { env: { DATA_DIR: dataDir } },
      (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
const required = ['--partner=gemeente', '--visible=a', '--hidden=b'];

test('help lists the commands and the exit codes, without colour off a terminal', async () => {
  const { code, out } = await run('--help');
  expect(code).toBe(0);
  expect(out).toContain('conform');
  expect(out).toContain('Exit codes: 0 done and in order, 1 failed, 2 wrong');
  expect(out).not.toContain('\u001b');
});

test.each([[['conform', '--help']], [['help', 'conform']]])(
  'the help of a command has its options and an example (%j)',
  async (args) => {
    const { code, out } = await run(...args);
    expect(code).toBe(0);
    expect(out).toContain('--partner <name>');
    expect(out).toContain('npm run graph -- conform http://127.0.0.1');
  },
);

test.each<[string[], string]>([
  [[], 'Usage:'],
  [['conforme'], "unknown command 'conforme'"],
  [['conform'], "required option '--partner <name>'"],
  [['conform', ...required], "missing required argument 'url'"],
  [['conform', 'gemeente', ...required], 'Give a URL'],
  [
    ['conform', 'http://127.0.0.1:9', ...required, '--role=directeur'],
    'is invalid. Give one of: ',
  ],
])('wrong usage %j has exit code 2 and a reason', async (args, reason) => {
  const { code, out, err } = await run(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(reason);
});

test.each<[string[], string]>([
  [[], 'Start the demonstration first'],
  [['--key=package.json'], 'package.json is no private key'],
  [['--schema=nowhere.graphql'], 'nowhere.graphql: there is no such file'],
])('what a command cannot do has exit code 1 (%j)', async (args, reason) => {
  const { code, out, err } = await run(
    'conform',
    'http://127.0.0.1:9',
    ...required,
    ...args,
  );
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(reason);
});
