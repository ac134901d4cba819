import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { baseCommit, baseSchemas, gitIn } from './base-schemas.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'base-schemas-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const supergraph = 'gateway/supergraph/supergraph.graphql';
const fileOf = (name: string) => `subgraphs/${name}/schema.graphql`;
const current = ['dji', 'uwv'].map((name) => ({
  name,
  file: fileOf(name),
  text: 'as it is now',
}));
const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args],
    { cwd: folder, encoding: 'utf8' },
  ).trim();

/** Commits texts of files, and returns the commit. */
function commit(files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  git('add', '.');
  git('commit', '--quiet', '--message=all');
  return git('rev-parse', 'HEAD');
}

test('the base is the last commit of the supergraph, not what was committed since', () => {
  git('init', '--quiet');
  const composed = commit({ [supergraph]: 'one', [fileOf('dji')]: 'composed' });
  commit({ [fileOf('dji')]: 'broken since' });
  const run = gitIn(folder);
  expect(baseCommit(run)).toBe(composed);
  expect(baseSchemas(current, undefined, run)).toEqual([
    { name: 'dji', file: fileOf('dji'), text: 'composed' },
  ]);
});

test('a commit can be given, and a schema that it does not have is left out', () => {
  git('init', '--quiet');
  const first = commit({ [supergraph]: 'one', [fileOf('dji')]: 'first' });
  commit({ [supergraph]: 'two', [fileOf('dji')]: 'second' });
  expect(baseSchemas(current, first, gitIn(folder))).toEqual([
    { name: 'dji', file: fileOf('dji'), text: 'first' },
  ]);
});

test('in a folder of the repository the same files are found', () => {
  git('init', '--quiet');
  commit({ [supergraph]: 'one', [fileOf('dji')]: 'first' });
  const run = gitIn(join(folder, 'gateway/supergraph'));
  expect(baseSchemas(current, undefined, run)).toHaveLength(1);
});

test('without a Git repository, a supergraph or a known commit there is no base', () => {
  const run = gitIn(folder);
  expect(baseCommit(run)).toBeUndefined();
  expect(baseSchemas(current, undefined, run)).toEqual([]);
  git('init', '--quiet');
  expect(baseSchemas(current, undefined, run)).toEqual([]);
  commit({ [fileOf('dji')]: 'never composed' });
  expect(baseSchemas(current, undefined, run)).toEqual([]);
  expect(baseSchemas(current, 'a'.repeat(40), run)).toEqual([]);
});
