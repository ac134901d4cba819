import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { root, startProcess } from '../../support/process.js';
import { commitOf, InvalidComparison } from './other-build.js';

const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
const isClone = existsSync(`${root}/.git`);

(isClone ? test : test.skip)(
  'a commit is resolved from any of its names',
  () => {
    const commit = git('rev-parse', 'HEAD');
    expect(commitOf('HEAD')).toBe(commit);
    expect(commitOf(commit.slice(0, 10))).toBe(commit);
  },
);

test.each(['no-such-branch', '', '--all', 'HEAD:README.md', '0'.repeat(40)])(
  'a ref that is not a commit is rejected: %j',
  (ref) => {
    expect(() => commitOf(ref)).toThrow(InvalidComparison);
  },
);

test.each([
  [['--against', 'no-such-branch'], 'There is no commit "no-such-branch"'],
  [['--against', 'HEAD', '--rounds', '12'], 'at least 30 turns'],
  [['--against', 'HEAD', '--gateway', 'stock'], 'ours and ours-bare'],
])(
  'the command %j fails with a message before it starts anything',
  async (args, words) => {
    const command = startProcess(['--import', 'tsx', 'test/bench/run.ts', ...args], {}); // prettier-ignore
    expect(await command.exited).toBe(2);
    expect(command.output()).toContain(words);
    expect(command.stdout()).toBe('');
  },
);
