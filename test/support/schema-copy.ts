import { execFile, execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { compiled } from './compiled.js';
import { root } from './process.js';

/** In the schema of a partner. */
export type Edit = [partner: string, from: string, to: string];

export interface Change {
  code: string;
  coordinate: string;
  severity: string;
  effect: string;
  accepted: object | null;
  location: { file: string; line: number };
}

export const schemaOf = (partner: string) =>
  `subgraphs/${partner}/schema.graphql`;

/**
 * A compiled copy of the repository with one commit, for the tests of a file, in which they change schemas and run `graph -- check`. After each
 * test it is as it was.
 */
export function schemaCopy() {
  let folder: string;
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args],
      { cwd: folder },
    );
  const undo = () => {
    git('checkout', '--quiet', '.');
    git('clean', '--quiet', '--force', '-d');
  };
  beforeAll(() => {
    folder = compiled(['shared', 'gateway', 'subgraphs']);
    mkdirSync(join(folder, 'docs'));
    copyFileSync(
      join(root, 'docs/who-sees-what.md'),
      join(folder, 'docs/who-sees-what.md'),
    );
    writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message=all');
  });
  afterEach(undo);
  afterAll(() => rmSync(folder, { recursive: true }));

  const pathOf = (file: string) => join(folder, file);
  const write = (file: string, text: string) =>
    writeFileSync(pathOf(file), text);
  const read = (file: string) => readFileSync(pathOf(file), 'utf8');
  const edit = (...edits: Edit[]) => {
    for (const [partner, from, to] of edits) {
      const text = read(schemaOf(partner));
      expect(text).toContain(from);
      write(schemaOf(partner), text.replace(from, to));
    }
  };
  const runIn =
    (env: Record<string, string>) =>
    (...args: string[]) =>
      new Promise<{ code: number; out: string; err: string }>((resolve) => {
        execFile(
          process.execPath,
          ['gateway/cli/graph.js', 'check', ...args],
          {
            cwd: folder,
            maxBuffer: 10_000_000,
            env: { PATH: process.env['PATH'], ...env },
          },
          (error, out, err) =>
            resolve({ code: Number(error?.code ?? 0), out, err }),
        );
      });
  const run = runIn({});
  const checked = async (...args: string[]) => {
    const { code, out } = await run('--json', ...args);
    const report = JSON.parse(out) as {
      against: string;
      changes: Change[];
      access: string[];
      acceptances: { problem: string }[];
      lint: { message: string }[];
    };
    const at = (change: string) =>
      report.changes.find(
        (each) => `${each.code} ${each.coordinate}` === change,
      );
    return { ...report, exit: code, at };
  };
  return { pathOf, write, read, edit, undo, run, runIn, checked };
}
