import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './process.js';

/** Compiles these folders of a clone as an image is compiled (`shared/Dockerfile`), in a folder that the caller removes. */
export function compiled(folders: readonly string[], from = root): string {
  const made = mkdtempSync(join(tmpdir(), 'compiled-'));
  for (const name of ['package.json', 'tsconfig.json', ...folders])
    cpSync(join(from, name), join(made, name), { recursive: true });
  symlinkSync(join(from, 'node_modules'), join(made, 'node_modules'));
  const sources = folders.map((name) => `${name}/**/*.ts`);
  const { status, stderr } = spawnSync(
    'npm',
    ['run', '--silent', 'compile', '--', ...sources],
    { cwd: made, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return made;
}

/** Node's arguments to run a script of this repository as its own process. */
export function script(file: string): string[] {
  const ready = scriptFile(file);
  return ready.endsWith('.js') ? [ready] : ['--import', 'tsx', ready];
}

/**
 * The compiled file of a script. tsx doubles the CPU time of a start, so that a test run compiles the repository once. Not in watch mode,
 * where the sources change during a run.
 */
export function scriptFile(file: string): string {
  const folder = process.env['TEST_COMPILED'];
  if (!folder) return file;
  if (!existsSync(folder)) {
    const draft = compiled(['shared', 'gateway', 'subgraphs', 'test']);
    try {
      renameSync(draft, folder);
    } catch (error) {
      // Another worker was first.
      if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
      rmSync(draft, { recursive: true });
    }
  }
  return join(folder, file.replace(/\.ts$/, '.js'));
}
