import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
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
 * The compiled file of a script. tsx doubles the CPU time of a start, and so do the thousands of files of the packages, so that a test run
 * compiles and bundles the repository once. Not in watch mode, where the sources change during a run.
 */
export function scriptFile(file: string): string {
  const folder = process.env['TEST_COMPILED'];
  if (!folder) return file;
  if (!existsSync(folder)) {
    const draft = compiled(['shared', 'gateway', 'subgraphs', 'test']);
    bundle(draft, folder);
    // The documentation is made of them.
    for (const name of ['docs', 'CHANGELOG.md'])
      cpSync(join(root, name), join(draft, name), { recursive: true });
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

/** What Node starts: services, commands, what tests start, and a worker. */
const isStarted =
  /^gateway\/(main|cli\/[\w-]+|audit\/(migrate|retention))\.js$|^subgraphs\/\w+\/(main|report\/run)\.js$|\/((clock|killed|memory|tls)\.fixture|(plan|documentation)-in-worker)\.js$/;

/** Puts what is started, with its packages, in a few files. Each module still finds the files of its own folder, in `folder`. */
function bundle(draft: string, folder: string): void {
  const files = ['gateway', 'shared', 'subgraphs', 'test']
    .flatMap((part) =>
      readdirSync(join(draft, part), {
        recursive: true,
        encoding: 'utf8',
      }).map((file) => join(part, file)),
    )
    .filter((file) => file.endsWith('.js'));
  for (const file of files) {
    const text = readFileSync(join(draft, file), 'utf8');
    if (text.includes('import.meta.url'))
      writeFileSync(
        join(draft, file),
        text.replaceAll(
          'import.meta.url',
          JSON.stringify(pathToFileURL(join(folder, file)).href),
        ),
      );
  }
  buildSync({
    absWorkingDir: draft,
    entryPoints: files.filter((file) => isStarted.test(file)),
    outbase: '.',
    outdir: '.',
    allowOverwrite: true,
    chunkNames: 'chunks/[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Packages in CommonJS call it.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'error',
  });
}
