import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  execute,
  installMariaDb,
  kill,
  spawnMariaDb,
  untilReady,
} from './mariadb.js';
import { freePortBase } from './process.js';

/** A server and its replica. URLs have no database. */
export interface ReplicatedMariaDb {
  primaryUrl: string;
  replicaUrl: string;
  /** Executes a statement at the replica, such as STOP SLAVE. */
  atReplica(...statements: readonly string[]): Promise<unknown>;
  signalReplica(signal: NodeJS.Signals): void;
  startReplica(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts both on loopback ports, the second as an asynchronous replica of the first. */
export async function startReplicatedMariaDb(): Promise<ReplicatedMariaDb> {
  const folder = mkdtempSync(join(tmpdir(), 'replicated-'));
  chmodSync(folder, 0o755);
  const servers = new Map<number, ChildProcess>();
  const start = async (id: number, port: number) => {
    const options = [
      `--server-id=${id}`,
      ...(id === 1 ? ['--log-bin=binlog'] : ['--read-only']),
    ];
    servers.set(id, spawnMariaDb(join(folder, `${id}`), port, options));
    const url = `mysql://root@127.0.0.1:${port}`;
    await untilReady(url, async (at) => (await execute(at, 'DO 1')) !== null);
    return url;
  };
  const stop = async () => {
    await Promise.all([...servers.values()].map(kill));
    rmSync(folder, { recursive: true });
  };
  process.once('exit', () => servers.forEach((each) => each.kill('SIGKILL')));
  try {
    const first = await freePortBase();
    const second = first + 1;
    installMariaDb(join(folder, '1'));
    installMariaDb(join(folder, '2'));
    const primaryUrl = await start(1, first);
    const replicaUrl = await start(2, second);
    await execute(
      replicaUrl,
      `CHANGE MASTER TO MASTER_HOST='127.0.0.1', MASTER_PORT=${first}, MASTER_USER='root', MASTER_USE_GTID=slave_pos, MASTER_CONNECT_RETRY=1`,
      'START SLAVE',
    );
    return {
      primaryUrl,
      replicaUrl,
      atReplica: (...statements) => execute(replicaUrl, ...statements),
      signalReplica: (signal) => void servers.get(2)!.kill(signal),
      startReplica: async () => void (await start(2, second)),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
