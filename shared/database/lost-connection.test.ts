import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection, type Connection } from 'mysql2/promise';
import { In, type EntityManager } from 'typeorm';
import { auditModel, VerwerkingEntity } from '../audit/audit-tables.js';
import { auditEntry, createAuditWriter } from '../audit/audit-writer.js';
import { now } from '../days.js';
import { createLogger } from '../logger.js';
import { newSpanId } from '../telemetry/trace-ids.js';
import { onServer, testDatabase } from '../testing/test-partner.js';
import { openDatabase, type Database } from './database.js';

const entry = (name: string): VerwerkingEntity =>
  auditEntry(
    {
      traceId: randomUUID().replaceAll('-', ''),
      parentSpanId: null,
      name,
      startTime: now(),
      processingActivityId: 'urn:test',
      foreignOperationProcessor: null,
    },
    { spanId: newSpanId() },
  );

(onServer ? describe : describe.skip)(
  'on a server that ends connections (skipped without one)',
  () => {
    let database: Database;
    let drop: () => Promise<void>;
    let admin: Connection;
    let schema: string;
    beforeAll(async () => {
      ({ database, drop } = await testDatabase(async (location) => {
        admin = await createConnection(location.databaseUrl);
        return openDatabase(location, auditModel);
      }));
      [{ schema }] = await database.read((manager) =>
        manager.query<[{ schema: string }]>('SELECT DATABASE() AS `schema`'),
      );
    });
    afterAll(async () => {
      await database.close();
      await admin.end();
      await drop();
    });

    const count = (name: string) =>
      database.read((manager) => manager.countBy(VerwerkingEntity, { name }));
    const kill = (id: number) =>
      // It may have ended by itself.
      admin.query(`KILL ${id}`).catch(() => undefined);
    async function killAll() {
      const [rows] = await admin.query(
        'SELECT id FROM information_schema.processlist WHERE db = ? AND id <> CONNECTION_ID()',
        [schema],
      );
      await Promise.all((rows as { id: number }[]).map(({ id }) => kill(id)));
    }
    async function killOwn(manager: EntityManager) {
      const [{ id }] = await manager.query<[{ id: number }]>(
        'SELECT CONNECTION_ID() AS id',
      );
      await kill(id);
    }

    test('reads and writes go on over new connections', async () => {
      await Promise.all(Array.from({ length: 10 }, () => count('any')));
      await killAll();
      expect(await count('any')).toBe(0);
      await Promise.all(Array.from({ length: 10 }, () => count('any')));
      await killAll();
      await database.write((manager) =>
        manager.insert(VerwerkingEntity, entry('after')),
      );
      expect(await count('after')).toBe(1);
    });

    test('a write is done again when its connection is killed, and is there once', async () => {
      let runs = 0;
      await database.write(async (manager) => {
        runs += 1;
        await manager.insert(VerwerkingEntity, entry('again'));
        if (runs === 1) await killOwn(manager);
        await manager.insert(VerwerkingEntity, entry('again too'));
      });
      expect([runs, await count('again'), await count('again too')]).toEqual([
        2, 1, 1,
      ]);
    });

    test('a write is done again twice at most, and nothing of it is there', async () => {
      let runs = 0;
      const write = database.write(async (manager) => {
        runs += 1;
        await manager.insert(VerwerkingEntity, entry('never'));
        await killOwn(manager);
        await manager.query('SELECT 1');
      });
      await expect(write).rejects.toMatchObject({
        extensions: { code: 'OVERLOADED' },
      });
      expect([runs, await count('never')]).toEqual([3, 0]);
    });

    test('a write whose commit may have arrived is not done again', async () => {
      let runs = 0;
      const write = database.write(async (manager) => {
        runs += 1;
        await manager.insert(VerwerkingEntity, entry('unknown'));
        await killOwn(manager);
      });
      await expect(write).rejects.toThrow();
      expect(runs).toBe(1);
    });

    test('of two writes in a deadlock both are done, one of them again', async () => {
      const [one, other] = [entry('deadlock'), entry('deadlock')];
      await database.write((manager) =>
        manager.insert(VerwerkingEntity, [one, other]),
      );
      let runs = 0;
      let meet = () => {};
      const met = new Promise<void>((resolve) => (meet = resolve));
      const write = (first: VerwerkingEntity, second: VerwerkingEntity) =>
        database.write(async (manager) => {
          runs += 1;
          const set = ({ spanId }: VerwerkingEntity) =>
            manager.update(VerwerkingEntity, spanId, {
              verzondenTijdstip: now(),
            });
          await set(first);
          if (runs === 2) meet();
          await met;
          await set(second);
        });
      await Promise.all([write(one, other), write(other, one)]);
      expect(runs).toBe(3);
    });

    test('each audit entry that was confirmed is there', async () => {
      const write = createAuditWriter(database, createLogger('test', 'silent'));
      const confirmed: string[] = [];
      for (let n = 0; n < 100; n++) {
        const made = entry('audited');
        const killing = n % 3 === 0 ? killAll() : undefined;
        await write({ entries: [made] }).then(
          () => confirmed.push(made.spanId),
          () => undefined,
        );
        await killing;
      }
      expect(confirmed.length).toBeGreaterThan(60);
      const there = await database.read((manager) =>
        manager.countBy(VerwerkingEntity, { spanId: In(confirmed) }),
      );
      expect(there).toBe(confirmed.length);
    });
  },
);
