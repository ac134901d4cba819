import type { ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  areInstalled,
  execute,
  hasMariaDb,
  installMariaDb,
  kill,
  spawnMariaDb,
  untilReady,
} from './mariadb.js';
import { freePortBase } from './process.js';

/** Of Debian's package galera-4. */
const provider = '/usr/lib/galera/libgalera_smm.so';

/** Whether MariaDB, Galera and rsync are installed here. */
export const hasGalera =
  hasMariaDb && existsSync(provider) && areInstalled('rsync');

/** A cluster in which every node takes writes. */
export interface GaleraCluster {
  /** Of each node, without a database. */
  urls: readonly string[];
  /** With SIGKILL. */
  kill(node: number): void;
  stop(): Promise<void>;
}

/** Ports of a node, from its base: SQL, group, incremental and full state transfer. */
const ports = (base: number) => ({
  sql: base,
  group: base + 1,
  incremental: base + 2,
  transfer: base + 3,
});

/** Starts nodes on loopback ports, one after the other: each gets its data from one before. */
export async function startGalera(count = 3): Promise<GaleraCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'galera-'));
  chmodSync(folder, 0o755);
  const nodes: ChildProcess[] = [];
  const urls: string[] = [];
  const joined: string[] = [];
  const stop = async () => {
    await Promise.all(nodes.map(kill));
    rmSync(folder, { recursive: true });
  };
  try {
    for (let number = 1; number <= count; number += 1) {
      const base = ports(await freePortBase());
      const data = join(folder, String(number));
      nodes.push(startNode(number, base, data, joined));
      joined.push(`127.0.0.1:${base.group}`);
      const url = `mysql://root@127.0.0.1:${base.sql}`;
      await untilReady(url, (at) => isSynced(at, number));
      urls.push(url);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  process.once('exit', () => nodes.forEach((node) => node.kill('SIGKILL')));
  return { urls, kill: (node) => void nodes[node]!.kill('SIGKILL'), stop };
}

function startNode(
  number: number,
  { sql, group, incremental, transfer }: ReturnType<typeof ports>,
  data: string,
  joined: readonly string[],
): ChildProcess {
  installMariaDb(data);
  return spawnMariaDb(data, sql, [
    '--binlog-format=ROW',
    '--innodb-autoinc-lock-mode=2',
    '--wsrep-on=ON',
    // As docs/replicas.md says: else a node may be read before it has applied what another one acknowledged.
    '--wsrep-sync-wait=1',
    `--wsrep-provider=${provider}`,
    '--wsrep-cluster-name=test',
    `--wsrep-cluster-address=gcomm://${joined.join()}`,
    `--wsrep-node-name=node${number}`,
    `--wsrep-node-address=127.0.0.1:${group}`,
    '--wsrep-sst-method=rsync',
    `--wsrep-sst-receive-address=127.0.0.1:${transfer}`,
    `--wsrep-provider-options=gmcast.listen_addr=tcp://127.0.0.1:${group};ist.recv_addr=127.0.0.1:${incremental};gcache.size=16M`,
  ]);
}

async function isSynced(url: string, size: number): Promise<boolean> {
  const rows = await execute(
    url,
    "SHOW STATUS WHERE Variable_name IN ('wsrep_cluster_size', 'wsrep_local_state_comment')",
  );
  const values = new Map(
    rows.map((row) => [String(row['Variable_name']), String(row['Value'])]),
  );
  return (
    Number(values.get('wsrep_cluster_size')) === size &&
    values.get('wsrep_local_state_comment') === 'Synced'
  );
}
