import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import { IsNull, Not } from 'typeorm';
import { ketenPartners, type KetenPartner } from '../../../shared/config.js';
import {
  auditModel,
  VerwerkingEntity,
} from '../../../shared/audit/audit-tables.js';
import {
  openDatabase,
  type Database,
} from '../../../shared/database/database.js';
import { now, today } from '../../../shared/days.js';
import { demoPersonId } from '../../../shared/demo/person-id.js';
import { dataKeys } from '../../../shared/numbers/data-keys.js';
import { OutboxMelding } from '../../../shared/meldingen/courier.js';
import { InboxMelding } from '../../../shared/meldingen/inbox.js';
import { seedDemo } from '../../../shared/testing/seed-demo.js';
import {
  newDataKey,
  testDataKeys,
} from '../../../shared/testing/test-partner.js';
import { startFederation, type Federation } from '../../support/federation.js';
import { partners } from '../../support/partners.js';
import { unifiedView } from '../../support/unified-view.js';
import { newPerson, registerDetention } from '../../support/registration.js';
import {
  blockWith,
  folder,
  prefix,
  prepareTools,
  reconcile,
  runBlock,
  server,
  urlOf,
} from './documented-commands.js';

const enough = 300_000;
const isDemanded = process.env['REQUIRE_MARIADB'] === '1';
const hasTools = ['mysqldump', 'mysql'].every(
  (tool) => spawnSync(tool, ['--version']).status === 0,
);
const admin = await createConnection(server).catch((error: unknown) => {
  if (isDemanded) throw error;
  return undefined;
});

const owners = ['gateway', ...ketenPartners];

const create = (owner: string) =>
  admin!.query(
    `CREATE DATABASE ${prefix}${owner} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
  );
const drop = (owner: string) =>
  admin!.query(`DROP DATABASE IF EXISTS ${prefix}${owner}`);

const open = (owner: string, keys = testDataKeys): Promise<Database> => {
  const location = {
    databaseUrl: urlOf(owner),
    dataKeys: keys,
  };
  return owner === 'gateway'
    ? openDatabase(location, auditModel)
    : partners[owner as keyof typeof partners].open(location);
};

((admin && hasTools) || isDemanded ? describe : describe.skip)(
  'a backup by the commands of docs/operations.md, on MariaDB (skipped without it or its tools; REQUIRE_MARIADB=1 demands them)',
  () => {
    let databases: Record<string, Database>;
    let federation: Federation;

    async function startAll() {
      databases = {};
      for (const owner of owners) databases[owner] = await open(owner);
      federation = await startFederation({ databases });
    }
    async function stopAll() {
      await federation.stop();
      for (const database of Object.values(databases)) await database.close();
    }

    beforeAll(async () => {
      prepareTools();
      for (const owner of owners) await create(owner);
      await startAll();
      for (const name of ketenPartners)
        await seedDemo(name, partners[name].seed, databases[name]!, today());
    }, enough);
    afterAll(async () => {
      try {
        await stopAll();
      } finally {
        for (const owner of owners) await drop(owner);
        await admin!.end();
        rmSync(folder, { recursive: true });
      }
    }, enough);

    /** Registers somebody at DJI, whose meldingen have then arrived. */
    async function register(skn: string, bsn: string | null): Promise<string> {
      const { body } = await federation.ask(
        'casemanager-vught',
        registerDetention,
        { input: { ...newPerson(skn, bsn), reclasseringsorganisatie: 'RN' } },
      );
      expect(body.data.detentieRegistreren.fout).toBeNull();
      await delivered();
      return body.data.detentieRegistreren.detentie.justitiabele.id;
    }
    async function delivered() {
      while ((await federation.openMeldingen('dji')) > 0)
        await federation.partners.dji.courier.run();
    }

    const view = async (
      persona: 'casemanager-vught' | 'coordinator-utrecht' | 'justitiabele-a',
      id: string,
    ) => (await federation.ask(persona, unifiedView, { id })).body;
    const answers = async (id: string) => ({
      known: await view('casemanager-vught', demoPersonId('justitiabele-a')),
      registered: await view('casemanager-vught', id),
      atGemeente: await view('coordinator-utrecht', id),
    });
    const inzagen = async () => {
      const { body } = await federation.ask(
        'justitiabele-a',
        '{ mijnReintegratie { inzagen(first: 100) { organisatie rol tijdstip doel velden } } }',
      );
      return body.data.mijnReintegratie.inzagen as unknown[];
    };
    const auditLogs = () =>
      Promise.all(
        owners.map((owner) =>
          databases[owner]!.read((manager) =>
            manager.find(VerwerkingEntity, { order: { spanId: 'ASC' } }),
          ),
        ),
      );

    /** Replaces every database by an empty one, and restores the backup. */
    async function restoreAll() {
      await stopAll();
      for (const owner of owners) await drop(owner);
      for (const owner of owners) await create(owner);
      await runBlock(blockWith('docker volume rm'));
      await startAll();
    }
    async function restoreOnly(owner: KetenPartner) {
      await stopAll();
      await drop(owner);
      await create(owner);
      const block = blockWith('--one-database');
      expect(block).toContain(' gemeente"');
      await runBlock(block.replace(' gemeente"', ` ${owner}"`));
      await startAll();
    }

    let begun: string;

    test(
      'restored into new databases gives the same answers and the same audit logs, which go on',
      async () => {
        const id = await register('98000001', '999989996');
        const before = await answers(id);
        expect(before.atGemeente.data.justitiabele.id).toBe(id);
        const seen = await inzagen();
        expect(seen.length).toBeGreaterThan(0);
        const logs = await auditLogs();
        begun = now();
        await runBlock(blockWith('mysqldump'));

        await restoreAll();
        const restored = await auditLogs();
        expect(restored).toEqual(logs);
        expect(await inzagen()).toEqual(seen);
        expect(await answers(id)).toEqual(before);
        expect((await inzagen()).length).toBeGreaterThan(seen.length);
      },
      enough,
    );

    test(
      'a receiver that went back further than its sender is sent again what it lost, and outcomes are computed of it',
      async () => {
        const id = await register('98000002', '999989984');
        const atGemeente = async () => {
          const body = await view('coordinator-utrecht', id);
          // A melding that is sent again is confirmed again, and then has another place in the order of events.
          const person = body.data.justitiabele;
          for (const melding of person?.meldingenVanDji ?? [])
            melding.bevestigdTijdstip = 'confirmed';
          const byText = (a: any, b: any) =>
            `${a.datum} ${a.omschrijving}` < `${b.datum} ${b.omschrijving}`
              ? -1
              : 1;
          person?.reintegratie?.tijdlijn.sort(byText);
          return body;
        };
        const known = await atGemeente();
        expect(known.data.justitiabele.id).toBe(id);
        await restoreOnly('gemeente');
        expect(await atGemeente()).not.toEqual(known);

        expect(await reconcile('dji', '--since', begun)).toMatch(
          /^dji: [1-9]\d* meldingen to GEMEENTE are sent again\.$/m,
        );
        await delivered();
        expect(await atGemeente()).toEqual(known);

        const marked = now();
        expect(await reconcile('akkoord', '--since', begun)).toContain(
          'akkoord: the outcomes of everybody are computed again.',
        );
        await federation.partners.akkoord.background.run();
        const { body } = await federation.ask(
          'coordinator-utrecht',
          'query ($id: ID!) { justitiabele(id: $id) { uitkomst { berekendTijdstip } } }',
          { id },
        );
        expect(body.data.justitiabele.uitkomst.berekendTijdstip >= marked).toBe(
          true,
        );
      },
      enough,
    );

    test(
      'what a sender lost and receivers still have is listed by their file, and nothing else',
      async () => {
        const lost = await register('98000003', '999989972');
        await restoreOnly('dji');
        const file = join(folder, 'gemeente.jsonl');
        expect(
          await reconcile('gemeente', '--since', begun, '--received', file),
        ).toContain(`since are in ${file}.`);
        expect(statSync(file).mode & 0o777).toBe(0o600);
        expect(readFileSync(file, 'utf8')).not.toContain('999989972');
        const listed = await reconcile(
          'dji',
          '--since',
          begun,
          '--compare',
          file,
        );
        expect(listed).toMatch(
          /^dji: \d+ of its meldingen in \S+ are not here\. Enter again what they reported:$/m,
        );
        expect(listed).toContain(`to GEMEENTE about ${lost} (`);
        const earlier = demoPersonId('knownToAll');
        expect(listed).not.toContain(earlier);
      },
      enough,
    );

    test(
      'a backup that is made while partners work is of one moment: what a sender counts as confirmed its receiver has',
      async () => {
        let isOver = false;
        let skn = 98_100_000;
        const working = (async () => {
          while (!isOver) await register(String(skn++), null);
        })();
        rmSync(join(folder, 'backup'), { recursive: true });
        while (skn < 98_100_003) await sleep(20);
        await runBlock(blockWith('mysqldump'));
        const atLeast = skn;
        while (skn < atLeast + 2) await sleep(20);
        isOver = true;
        await working;

        await restoreAll();
        const confirmed = await databases['dji']!.read((manager) =>
          manager.findBy(OutboxMelding, { bevestigdTijdstip: Not(IsNull()) }),
        );
        const since = confirmed.filter(
          ({ bevestigdTijdstip }) => bevestigdTijdstip! > begun,
        );
        expect(since.length).toBeGreaterThan(2);
        for (const { aan, id } of since) {
          const received = await databases[aan.toLowerCase()]!.read((manager) =>
            manager.countBy(InboxMelding, { id }),
          );
          expect([aan, id, received]).toEqual([aan, id, 1]);
        }
      },
      enough,
    );

    test.each(owners)(
      '%s does not open with another data key',
      async (owner) => {
        const other = dataKeys('TEST_DATA_KEYS', newDataKey('test'));
        await expect(open(owner, other)).rejects.toThrow(
          "the key 'test' is not the one that the database",
        );
      },
    );
  },
);
