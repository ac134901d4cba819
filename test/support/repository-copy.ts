import { execFile, execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './process.js';

/** What a clone has of its own, besides what is committed. */
const ofThisClone =
  /^(node_modules|\.git|\.data.*|\.env|dist|coverage|secrets|backup|.*\.(lock|log))$/;

/** Another clone of the repository as it is here, with one commit and the packages of this one. */
export interface RepositoryCopy {
  folder: string;
  /** Files that differ from the commit, new ones included, in order. */
  changed(): string[];
  git(...args: string[]): string;
  write(file: string, text: string): void;
  /** Runs a command line as a shell does. Variables of this test run are not passed on: it would run what the run has compiled. */
  run(
    command: string,
    env?: Record<string, string>,
  ): Promise<{ code: number; out: string; err: string }>;
  remove(): void;
}

export function repositoryCopy(): RepositoryCopy {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  for (const name of readdirSync(root))
    if (!ofThisClone.test(name))
      cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args],
      { cwd: folder, encoding: 'utf8' },
    );
  // A link, which .gitignore takes for a file.
  writeFileSync(join(folder, '.git-exclude'), 'node_modules\n.git-exclude\n');
  git('init', '--quiet');
  git('config', 'core.excludesFile', join(folder, '.git-exclude'));
  git('add', '.');
  git('commit', '--quiet', '--message=all');
  return {
    folder,
    git,
    changed: () =>
      git('status', '--porcelain', '--untracked-files=all')
        .split('\n')
        .filter(Boolean)
        .map((line) => line.slice(3))
        .sort(),
    write: (file, text) => writeFileSync(join(folder, file), text),
    run: (command, env = {}) =>
      new Promise((resolve) => {
        const { PATH, HOME } = process.env;
        execFile(
          'bash',
          ['-c', command],
          {
            cwd: folder,
            env: { PATH, HOME, ...env },
            maxBuffer: 10_000_000,
          },
          (error, out, err) =>
            resolve({ code: Number(error?.code ?? 0), out, err }),
        );
      }),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
