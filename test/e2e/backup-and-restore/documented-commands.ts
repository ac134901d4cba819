import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { promisify } from 'node:util';
import type { KetenPartner } from '../../../shared/config.js';
import { testDataKeySetting } from '../../../shared/testing/test-partner.js';
import { script } from '../../support/compiled.js';
import { blocksOf, pages } from '../../support/pages.js';
import { startProcessWithUs } from '../../support/process.js';

export const server =
  process.env['TEST_DATABASE_URL'] ?? 'mysql://root@127.0.0.1:3306';
export const prefix = `t_${randomBytes(4).toString('hex')}_`;
export const folder = mkdtempSync(join(tmpdir(), 'backup-'));

/** The shell blocks of docs/operations.md. */
const blocks = blocksOf(
  pages.find(({ file }) => file === 'docs/operations.md')!,
).map(({ code }) => code);
export const blockWith = (text: string) =>
  blocks.find((code) => code.includes(text))!;

/** Runs a block with our databases. `docker compose exec` runs its command on this machine, the rest of docker does nothing. */
export async function runBlock(code: string): Promise<void> {
  const own = code
    .replaceAll('/run/secrets', folder)
    .replaceAll(
      /(?<=--(?:one-)?databases? [a-z ]*)\b[a-z]+\b/g,
      (owner) => prefix + owner,
    );
  await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', own], {
    cwd: folder,
    env: { PATH: `${folder}/bin:${process.env['PATH']}`, HOME: folder },
  });
}

/** Runs the command of a partner on our databases, as the page has it. */
export async function reconcile(
  partner: KetenPartner,
  ...args: readonly string[]
): Promise<string> {
  const upper = partner.toUpperCase();
  const command = startProcessWithUs(
    [...script('gateway/cli/reconcile.ts'), '--service', partner, ...args],
    {
      [`${upper}_DATABASE_URL`]: urlOf(partner),
      [`${upper}_DATA_KEYS`]: testDataKeySetting,
    },
  );
  const code = await command.exited;
  expect([code, command.output()]).toEqual([0, command.stdout()]);
  return command.stdout();
}

export const urlOf = (owner: string): string =>
  Object.assign(new URL(server), { pathname: prefix + owner }).href;

/** Stands for docker, and says where the server is, as `mysql` and `mysqldump` in its container know. */
export function prepareTools(): void {
  const { hostname, port, username, password } = new URL(server);
  mkdirSync(join(folder, 'bin'));
  const docker = join(folder, 'bin/docker');
  writeFileSync(
    docker,
    '#!/bin/sh\n[ "$1 $2" = "compose exec" ] || exit 0\nshift 4\nexec "$@"\n',
  );
  chmodSync(docker, 0o755);
  writeFileSync(
    join(folder, '.my.cnf'),
    `[client]\nhost=${hostname}\nport=${port || 3306}\nprotocol=tcp\nuser=${username}\n`,
  );
  writeFileSync(
    join(folder, 'mysql_root_password'),
    decodeURIComponent(password),
  );
}
