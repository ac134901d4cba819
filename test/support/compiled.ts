import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
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
