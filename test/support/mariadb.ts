import {
  execFileSync,
  spawn,
  spawnSync,
  type ChildProcess,
} from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';

/** Whether commands are installed here. */
export const areInstalled = (...commands: readonly string[]): boolean =>
  commands.every(
    (command) => spawnSync(command, ['--version']).error === undefined,
  );

/** Whether a server of our own can be started here. */
export const hasMariaDb = areInstalled('mariadbd', 'mariadb-install-db');

/** As root the server would refuse to start. */
const user = userInfo().uid === 0 ? ['--user=mysql'] : [];

/** Makes the files of an empty server, whose root has no password. */
export function installMariaDb(data: string): void {
  for (const folder of [data, `${data}-tmp`]) {
    mkdirSync(folder);
    if (user.length > 0) execFileSync('chown', ['mysql', folder]);
  }
  execFileSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      ...user,
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
    ],
    { stdio: 'ignore' },
  );
}

/** Starts a server on a loopback port. */
export const spawnMariaDb = (
  data: string,
  port: number,
  options: readonly string[],
): ChildProcess =>
  spawn(
    'mariadbd',
    [
      '--no-defaults',
      ...user,
      `--datadir=${data}`,
      '--bind-address=127.0.0.1',
      `--port=${port}`,
      `--socket=${data}/socket`,
      `--pid-file=${data}/pid`,
      // A server that starts deletes the temporary tables in its folder: in a shared one those of another server, which crashes.
      `--tmpdir=${data}-tmp`,
      ...options,
    ],
    { stdio: 'ignore' },
  );

export async function kill(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGKILL');
  await once(server, 'exit');
}

/** Resolves when `isReady` holds of the server at the URL. */
export async function untilReady(
  url: string,
  isReady: (url: string) => Promise<boolean>,
): Promise<void> {
  const until = Date.now() + 90_000;
  while (!(await isReady(url).catch(() => false))) {
    if (Date.now() > until) throw new Error('A MariaDB does not start.');
    await sleep(250);
  }
}

/** Executes statements one after the other; resolves to the rows of the last. */
export async function execute(
  url: string,
  ...statements: readonly string[]
): Promise<Record<string, unknown>[]> {
  const connection = await createConnection(url);
  try {
    let rows: unknown;
    for (const sql of statements) [rows] = await connection.query(sql);
    return rows as Record<string, unknown>[];
  } finally {
    await connection.end();
  }
}
