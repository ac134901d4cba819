import { execFile, execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { compiled } from '../support/compiled.js';
import { root } from '../support/process.js';

// A copy of the repository with one commit. Each test changes a partner in it and runs the command.
let copy: string;
const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args],
    { cwd: copy, encoding: 'utf8' },
  );

beforeAll(() => {
  copy = compiled(['shared', 'gateway', 'subgraphs']);
  for (const file of [
    'docs/who-sees-what.md',
    'docker-compose.yml',
    'CODEOWNERS',
    'deploy',
  ])
    cpSync(join(root, file), join(copy, file), { recursive: true });
  writeFileSync(join(copy, '.gitignore'), 'node_modules\n');
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message=all');
});
afterAll(() => rmSync(copy, { recursive: true }));
afterEach(() => {
  git('checkout', '--quiet', '.');
});

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(copy, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(copy, file), text.replace(from, to));
}
const schema = 'subgraphs/reclassering/schema.graphql';
const party = 'subgraphs/reclassering/party.json';
const generated = [
  'docs/who-sees-what.md',
  'gateway/supergraph/api.graphql',
  'gateway/supergraph/supergraph.graphql',
  'shared/access/parties.generated.ts',
];
const changed = () => git('diff', '--name-only').trim().split('\n').sort();

/** A scope that no party had, and a field that requires it. */
function addScope(): void {
  edit(party, '"toezicht:lezen",', '"toezicht:lezen", "toezicht:niveau",');
  edit(
    schema,
    'niveau: Int @requiresScopes(scopes: [["toezicht:lezen"]',
    'niveau: Int @requiresScopes(scopes: [["toezicht:niveau"]',
  );
}

const compose = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      ['gateway/cli/compose.js', ...args],
      { cwd: copy },
      (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });

test('one run is enough for a scope that is new in party.json', async () => {
  addScope();
  const { code, out, err } = await compose();
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('Toezicht.niveau requires');
  expect(changed()).toEqual([...generated, party, schema].sort());
  expect((await compose('--check')).code).toBe(0);
});

test('--check names the files that are not up to date, and takes the scope of party.json for one', async () => {
  addScope();
  const { code, err } = await compose('--check');
  expect(code).toBe(1);
  expect(err.match(/^\S+(?= is not what)/gm)!.sort()).toEqual(generated);
  expect(err).not.toContain('UNKNOWN_SCOPE');
  expect(changed()).toEqual([party, schema]);
});

test('when the schemas do not compose, nothing is written', async () => {
  addScope();
  edit(schema, 'type PageInfo @shareable', 'type PageInfo');
  const { code, err } = await compose();
  expect([code, err]).toEqual([
    1,
    expect.stringContaining('do not compose: one error'),
  ]);
  expect(changed()).toEqual([party, schema]);
});

test('a declaration that is not right is refused with its file, and nothing is written', async () => {
  edit(party, '"RECLASSERING"', '"reclassering"');
  const { code, err } = await compose();
  expect([code, err]).toEqual([1, expect.stringContaining(`- ${party}: `)]);
  expect(changed()).toEqual([party]);
});
