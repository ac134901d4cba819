import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Betrokkenheid } from '../../shared/access/betrokkenheid.js';
import { openDatabase, type Database } from '../../shared/database/database.js';
import { today } from '../../shared/days.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import { createLogger } from '../../shared/logger.js';
import {
  ketenEntities,
  ketenMigrations,
} from '../../shared/subgraph/partner-database.js';
import { relationWithDji } from '../../shared/testing/betrokkenheid.js';
import { testDataKeys } from '../../shared/testing/test-partner.js';
import { startFederation, type Federation } from '../support/federation.js';
import { execute, hasMariaDb } from '../support/mariadb.js';
import { partners } from '../support/partners.js';
import {
  startReplicatedMariaDb,
  type ReplicatedMariaDb,
} from '../support/replicated-mariadb.js';
import { unifiedView } from '../support/unified-view.js';

const enough = 120_000;
const id = demoPersonId('knownToAll');
const owners = ['dji', 'reclassering', 'gemeente', 'akkoord'] as const;

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await sleep(50);
};

(hasMariaDb ? describe : describe.skip)(
  'on a MariaDB with an asynchronous replica (skipped without the package mariadb-server)',
  () => {
    let servers: ReplicatedMariaDb;
    let graph: Federation;
    const databases: Record<string, Database> = {};
    let messages: string[] = [];
    const logger = createLogger(
      'test',
      'info',
      new Writable({
        write: (line: Buffer, _encoding, done) => {
          messages.push((JSON.parse(String(line)) as { msg: string }).msg);
          done();
        },
      }),
    );
    const location = async (name: string) => {
      await execute(
        servers.primaryUrl,
        `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
      );
      return {
        databaseUrl: `${servers.primaryUrl}/${name}`,
        databaseReadUrl: `${servers.replicaUrl}/${name}`,
        dataKeys: testDataKeys,
      };
    };
    const used = () =>
      until(() => owners.every((owner) => databases[owner]!.replica!.isUsed));
    beforeAll(async () => {
      servers = await startReplicatedMariaDb();
      for (const owner of owners) {
        const database = await partners[owner].open(await location(owner));
        await partners[owner].seed(database, today());
        databases[owner] = database;
      }
      databases['gateway'] = await partners.logboek.open({
        databaseUrl: ':memory:',
        dataKeys: testDataKeys,
      });
      graph = await startFederation({ databases });
      await used();
      databases['gemeente']!.replica!.reportTo(logger);
    }, enough);
    afterAll(async () => {
      await graph.stop();
      for (const database of Object.values(databases)) await database.close();
      await servers.stop();
    });

    const person = async () => {
      const { body } = await graph.ask(
        'coordinator-utrecht',
        'query ($id: ID!) { justitiabele(id: $id) { basisvoorwaarden { soort status versie } } }',
        { id },
      );
      expect(body.errors).toBeUndefined();
      return body.data.justitiabele;
    };
    const schulden = async () =>
      (await person()).basisvoorwaarden.find(
        ({ soort }: any) => soort === 'SCHULDEN',
      );
    /** Of the gemeente, to another status; resolves to the new one. */
    const act = async (): Promise<string> => {
      const { status, versie } = await schulden();
      const next = status === 'HULPVRAAG' ? 'GEREGELD' : 'HULPVRAAG';
      const { body } = await graph.ask(
        'coordinator-utrecht',
        'mutation ($input: BasisvoorwaardeVaststellenInput!) { basisvoorwaardeVaststellen(input: $input) { fout { code } } }',
        {
          input: { justitiabele: id, soort: 'SCHULDEN', versie, status: next },
        },
      );
      expect(body.data.basisvoorwaardeVaststellen).toEqual({ fout: null });
      return next;
    };
    /** Except what it needs for writes, leases and to know how many writes there are. */
    const selects = `SELECT argument FROM mysql.general_log WHERE argument LIKE 'SELECT%' AND argument NOT REGEXP 'write_lock|lease|general_log|outbox'`;
    const read = async (url: string): Promise<number> =>
      (await execute(url, selects)).length;
    const selectsOf = async (work: () => Promise<void>) => {
      const urls = [servers.primaryUrl, servers.replicaUrl] as const;
      for (const url of urls)
        await execute(
          url,
          "SET GLOBAL log_output = 'TABLE'",
          'TRUNCATE mysql.general_log',
          'SET GLOBAL general_log = 1',
        );
      await work();
      for (const url of urls) await execute(url, 'SET GLOBAL general_log = 0');
      return { atPrimary: await read(urls[0]), atReplica: await read(urls[1]) };
    };

    test(
      'queries read the replica: the primary says only how many writes it has',
      async () => {
        // On a busy machine a replica may be late now and then.
        for (;;) {
          await used();
          const { atPrimary, atReplica } = await selectsOf(async () => {
            for (let time = 0; time < 20; time += 1)
              await graph.ask('coordinator-utrecht', unifiedView, { id });
          });
          expect(atPrimary + atReplica).toBeGreaterThan(40);
          if (atPrimary === 0) break;
        }
      },
      enough,
    );

    test(
      'a caller reads what they wrote, while the replica is seconds behind',
      async () => {
        await servers.atReplica(
          'STOP SLAVE',
          'CHANGE MASTER TO MASTER_DELAY = 2',
          'START SLAVE',
        );
        for (let time = 0; time < 6; time += 1) {
          const status = await act();
          expect(await schulden()).toMatchObject({ status });
        }
        await servers.atReplica(
          'STOP SLAVE',
          'CHANGE MASTER TO MASTER_DELAY = 0',
          'START SLAVE',
        );
        await used();
        expect(await schulden()).toBeDefined();
      },
      enough,
    );

    test(
      'a relation that ended is gone at the next request, though the replica still has it; the log says once where reads go',
      async () => {
        await used();
        messages = [];
        await servers.atReplica('STOP SLAVE');
        const relation = { justitiabeleId: id, organisatie: '0344' };
        const gemeente = databases['gemeente']!;
        const ended = await gemeente.write(async (manager) => {
          const rows = await manager.findBy(Betrokkenheid, relation);
          await manager.delete(Betrokkenheid, relation);
          return rows;
        });
        expect(ended.length).toBeGreaterThan(0);
        const { body } = await graph.ask(
          'coordinator-utrecht',
          'query ($id: ID!) { justitiabele(id: $id) { basisvoorwaarden { soort } } }',
          { id },
        );
        expect(body.data.justitiabele?.basisvoorwaarden ?? []).toEqual([]);
        await gemeente.write((manager) => manager.insert(Betrokkenheid, ended));
        for (let time = 0; time < 5; time += 1) await person();
        await servers.atReplica('START SLAVE');
        await used();
        expect(messages).toEqual([
          'reads go to the primary for now: the replica does not have all writes within 200 ms',
          'reads go to the replica again',
        ]);
      },
      enough,
    );

    test(
      'a replica that hangs, and one that dies, costs no answer; it is read again when it is back',
      async () => {
        for (const [signal, back] of [
          ['SIGSTOP', async () => servers.signalReplica('SIGCONT')],
          ['SIGKILL', () => servers.startReplica()],
        ] as const) {
          servers.signalReplica(signal);
          const status = await act();
          for (let time = 0; time < 5; time += 1)
            expect(await schulden()).toMatchObject({ status });
          expect(databases['gemeente']!.replica!.isUsed).toBe(false);
          await back();
          await used();
        }
      },
      enough,
    );

    test(
      'of 400 writes of eight callers each is in the next read of its caller',
      async () => {
        const database = await openDatabase(await location('keten'), {
          entities: ketenEntities,
          migrations: ketenMigrations,
        });
        await until(() => database.replica!.isUsed);
        const caller = async (organisatie: string) => {
          for (let written = 1; written <= 50; written += 1) {
            await database.write((manager) =>
              manager.insert(Betrokkenheid, {
                ...relationWithDji(`${organisatie}-${written}`),
                organisatie,
              }),
            );
            const found = await database.read((manager) =>
              manager.countBy(Betrokkenheid, { organisatie }),
            );
            expect(found).toBe(written);
          }
        };
        const { atReplica } = await selectsOf(async () => {
          await Promise.all(
            Array.from({ length: 8 }, (_, number) => caller(`caller${number}`)),
          );
        });
        expect(atReplica).toBeGreaterThan(0);
        await database.close();
      },
      enough,
    );

    test('a replica that is away when a service starts does not keep it from starting', async () => {
      const { databaseUrl, dataKeys } = await location('alone');
      const database = await openDatabase(
        {
          databaseUrl,
          databaseReadUrl: 'mysql://root@127.0.0.1:9/alone',
          dataKeys,
        },
        { entities: ketenEntities, migrations: ketenMigrations },
      );
      messages = [];
      database.replica!.reportTo(logger);
      expect(messages).toEqual([
        'reads go to the primary for now: the replica cannot be read (ECONNREFUSED)',
      ]);
      expect(
        await database.read((manager) => manager.count(Betrokkenheid)),
      ).toBe(0);
      await database.close();
    });
  },
);
