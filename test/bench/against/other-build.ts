import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiled } from '../../support/compiled.js';
import { root } from '../../support/process.js';

/** Invalid options, or a commit that cannot be built; the message is for the user. */
export class InvalidComparison extends Error {}

export interface OtherBuild {
  /** Folder with its compiled sources. */
  image: string;
  remove(): void;
}

/** Resolves a branch, tag or hash to its commit. Error: InvalidComparison. */
export function commitOf(ref: string): string {
  const { status, stdout } = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`); // prettier-ignore
  if (status === 0) return stdout.trim();
  throw new InvalidComparison(
    `There is no commit "${ref}" here to compare with. Give a branch, a tag or a commit that this clone has; \`git fetch --unshallow\` gets the older ones.`,
  );
}

/** Checks a commit out in a temporary folder, with the packages of its own lockfile, and compiles it. Error: InvalidComparison. */
export function buildOf(commit: string): OtherBuild {
  const folder = mkdtempSync(join(tmpdir(), 'bench-against-'));
  let image: string | undefined;
  const remove = () => {
    if (image) rmSync(image, { recursive: true, force: true });
    git('worktree', 'remove', '--force', folder);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    run('git', ['worktree', 'add', '--detach', '--quiet', folder, commit]);
    if (!existsSync(join(folder, 'test/bench/gateways/ours-bare.ts')))
      throw new InvalidComparison(
        `${commit.slice(0, 12)} is older than the benchmark: it has nothing to measure.`,
      );
    install(folder);
    image = compiled(['shared', 'gateway', 'subgraphs', 'test'], folder);
    return { image, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Reuses our packages if they satisfy its lockfile; additional ones do no harm. */
function install(folder: string): void {
  const own = packages(join(root, 'node_modules/.package-lock.json'));
  const wanted = Object.entries(packages(join(folder, 'package-lock.json')));
  const areOurs = wanted.every(
    ([path, { version, optional }]) =>
      path === '' || optional || own[path]?.version === version,
  );
  if (areOurs)
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  else
    run(
      'npm',
      ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
      folder,
    );
}

type Packages = Record<string, { version?: string; optional?: boolean }>;
const packages = (file: string): Packages =>
  (JSON.parse(readFileSync(file, 'utf8')) as { packages: Packages }).packages;

const git = (...args: string[]) =>
  spawnSync('git', args, { cwd: root, encoding: 'utf8' });

function run(command: string, args: readonly string[], cwd = root): void {
  const { status, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new InvalidComparison(
      `\`${command} ${args.join(' ')}\` failed: ${stderr}`,
    );
}
