import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { environment } from '../../gateway/config.js';

/** Below it other gateways are installed. */
export const dataDir = environment['DATA_DIR'] ?? tmpdir();

/**
 * What the packages depend on is as old as this at least, so that another machine compares with the same: later a dependency had been published
 * without those that it needs, and nothing could be installed. Move it when a package is pinned to a newer version.
 */
const asOf = '2026-11-24';

/** Installs packages, as `name@version`, into `folder`, unless they are there. */
export async function installPackages(
  folder: string,
  ...packages: readonly string[]
): Promise<void> {
  const isThere = (each: string) =>
    existsSync(join(folder, 'node_modules', each.replace(/@[^@]*$/, '')));
  if (packages.every(isThere)) return;
  mkdirSync(folder, { recursive: true });
  await promisify(execFile)('npm', [
    'install',
    `--prefix=${folder}`,
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    `--before=${asOf}`,
    ...packages,
  ]);
}
