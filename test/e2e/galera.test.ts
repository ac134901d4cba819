import { randomUUID } from 'node:crypto';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import { Betrokkenheid } from '../../shared/access/betrokkenheid.js';
import { openDatabase, type Database } from '../../shared/database/database.js';
import { Lease } from '../../shared/database/lease.js';
import {
  ketenEntities,
  ketenMigrations,
} from '../../shared/subgraph/partner-database.js';
import { relationWithDji } from '../../shared/testing/betrokkenheid.js';
import { testDataKeys } from '../../shared/testing/test-partner.js';
import {
  hasGalera,
  startGalera,
  type GaleraCluster,
} from '../support/galera.js';

const enough = 180_000;
const model = { entities: ketenEntities, migrations: ketenMigrations };

(hasGalera ? describe : describe.skip)(
  'on a Galera cluster of three nodes (skipped without the packages galera-4 and rsync)',
  () => {
    let cluster: GaleraCluster;
    /** One for each node. */
    const databases: Database[] = [];
    const open = (url: string) =>
      openDatabase(
        { databaseUrl: `${url}/keten`, dataKeys: testDataKeys },
        model,
      );
    beforeAll(async () => {
      cluster = await startGalera();
      const admin = await createConnection(cluster.urls[0]!);
      await admin.query(
        'CREATE DATABASE keten CHARACTER SET utf8mb4 COLLATE utf8mb4_bin',
      );
      await admin.end();
      for (const url of cluster.urls) databases.push(await open(url));
    }, enough);
    afterAll(async () => {
      for (const database of databases) await database.close().catch(() => {});
      await cluster.stop();
    });
    const countAt = (database: Database, organisatie: string) =>
      database.read((manager) =>
        manager.countBy(Betrokkenheid, { organisatie }),
      );
    const row = (organisatie: string) => ({
      ...relationWithDji(randomUUID()),
      organisatie,
    });
    /** A refusal for overload is tried again, as clients do. */
    const again = async <T>(work: () => Promise<T>): Promise<T> => {
      for (;;)
        try {
          return await work();
        } catch (error) {
          const { extensions } = error as { extensions?: { code?: string } };
          if (extensions?.code !== 'OVERLOADED') throw error;
          await sleep(50 * Math.random());
        }
    };

    test(
      'what a write holds, a write at another node does not: of thirty that count first, one fills a limit of one',
      async () => {
        await Promise.all(
          Array.from({ length: 30 }, (_, index) =>
            again(() =>
              databases[index % 3]!.write(async (manager) => {
                const organisatie = 'limited';
                const count = await manager.countBy(Betrokkenheid, {
                  organisatie,
                });
                if (count === 0)
                  await manager.insert(Betrokkenheid, row(organisatie));
              }, 'limited'),
            ),
          ),
        );
        expect(await countAt(databases[0]!, 'limited')).toBe(1);
      },
      enough,
    );

    test(
      'a write that must be alone sees every other write, or is seen by it',
      async () => {
        for (let round = 0; round < 10; round += 1) {
          const [kept, gone] = [`kept ${round}`, `gone ${round}`];
          const writeUnless =
            (other: string, own: string) =>
            async (
              manager: Parameters<Parameters<Database['write']>[0]>[0],
            ) => {
              const found = await manager.countBy(Betrokkenheid, {
                organisatie: other,
              });
              if (found === 0) await manager.insert(Betrokkenheid, row(own));
            };
          await Promise.all([
            again(() => databases[0]!.exclusive(writeUnless(kept, gone))),
            again(() => databases[1]!.write(writeUnless(gone, kept))),
          ]);
          const counts = await again(() =>
            databases[2]!.write(async (manager) => [
              await manager.countBy(Betrokkenheid, { organisatie: kept }),
              await manager.countBy(Betrokkenheid, { organisatie: gone }),
            ]),
          );
          expect(counts[0]! + counts[1]!).toBe(1);
        }
      },
      enough,
    );

    test(
      'one process holds a lease, whatever node each is connected to',
      async () => {
        for (let round = 0; round < 5; round += 1) {
          const leases = Array.from(
            { length: 9 },
            (_, index) => new Lease(databases[index % 3]!, `lease ${round}`),
          );
          const held = await Promise.all(
            leases.map((lease) => lease.hold().catch(() => false)),
          );
          expect(held.filter(Boolean).length).toBeLessThan(2);
          const later = [];
          for (const lease of leases)
            later.push(await again(() => lease.hold()));
          expect(later.filter(Boolean)).toHaveLength(1);
        }
      },
      enough,
    );

    test(
      'when a node dies under load, what was acknowledged is there, and writes go on at another',
      async () => {
        const proxy = await startProxy(cluster.urls);
        const database = await open(proxy.url);
        const acknowledged: string[] = [];
        let isOver = false;
        const writer = async (): Promise<void> => {
          while (!isOver) {
            const organisatie = randomUUID().slice(0, 20);
            try {
              await database.write((manager) =>
                manager.insert(Betrokkenheid, row(organisatie)),
              );
              acknowledged.push(organisatie);
            } catch {
              await sleep(100);
            }
          }
        };
        const writers = Promise.all(Array.from({ length: 4 }, writer));
        while (acknowledged.length < 50) await sleep(20);
        cluster.kill(0);
        const before = acknowledged.length;
        while (acknowledged.length < before + 50) await sleep(20);
        isOver = true;
        await writers;
        for (const at of databases.slice(1)) {
          const rows = await again(() =>
            at.write((manager) => manager.find(Betrokkenheid)),
          );
          const kept = rows.map(({ organisatie }) => organisatie);
          const written = new Set(acknowledged);
          expect(kept.filter((each) => written.has(each)).sort()).toEqual(
            acknowledged.toSorted(),
          );
        }
        await database.close();
        await proxy.stop();
      },
      enough,
    );
  },
);

/** Connects to the first node that takes a connection, as a proxy in front of a cluster does. */
async function startProxy(urls: readonly string[]) {
  const open = new Set<Socket>();
  const forward = (client: Socket, [url, ...others]: readonly string[]) => {
    if (!url) return void client.destroy();
    const upstream = connect(Number(new URL(url).port), '127.0.0.1');
    upstream.once('connect', () => {
      client.pipe(upstream).pipe(client);
    });
    upstream.once('error', () => {
      if (upstream.bytesRead === 0) forward(client, others);
      else client.destroy();
    });
    upstream.once('close', () => {
      if (upstream.bytesRead > 0) client.destroy();
    });
    client.on('error', () => upstream.destroy());
    client.once('close', () => upstream.destroy());
  };
  const server = createServer((client) => {
    open.add(client);
    forward(client, urls);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `mysql://root@127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        for (const client of open) client.destroy();
        server.close(() => resolve());
      }),
  };
}
