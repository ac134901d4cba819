import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { environment } from '../../gateway/config.js';

/** Below it other gateways are installed. */
export const dataDir = environment['DATA_DIR'] ?? tmpdir();

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
    ...packages,
  ]);
}
